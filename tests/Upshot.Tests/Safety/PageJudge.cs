using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Upshot.Tests.Safety;

/// <summary>What a published page must not have, read as a browser reads it.</summary>
internal static class PageJudge
{
    private static readonly HashSet<string> Running = new(
        "iframe object embed applet frame frameset base portal fencedframe template math foreignobject animate set handler".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Addresses = new(
        "href src action formaction poster data cite background xlink:href srcset ping longdesc manifest".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Elements with their attributes, such as "a href", as a set to compare pages by.</summary>
    public static IEnumerable<string> Parts(string html) =>
        Elements(html).SelectMany(element => Parts(element).Append(element.LocalName));

    /// <summary>One line for each danger; no part may be there that a clean site does not have.</summary>
    /// <param name="html">A page, or a piece of one.</param>
    /// <param name="known">Parts of a site without any attack.</param>
    public static IEnumerable<string> Dangers(string html, IReadOnlySet<string> known) =>
        Elements(html).SelectMany(element => Dangers(element, known));

    private static IEnumerable<string> Dangers(IElement element, IReadOnlySet<string> known)
    {
        if (Running.Contains(element.LocalName))
            yield return $"<{element.LocalName}>";
        if (element is IHtmlScriptElement script && (!IsOwn(script.Source) || script.TextContent.Length > 0))
            yield return $"a script {script.OuterHtml}";
        foreach (var part in Parts(element).Append(element.LocalName).Where(part => !known.Contains(part)))
            yield return $"{part}: {element.OuterHtml}";
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                yield return attribute.Name;
            if (Addresses.Contains(attribute.Name) && !IsSafe(attribute.Value) && !IsNoIcon(element))
                yield return $"{attribute.Name}={attribute.Value}";
            if (attribute.Name is "name" && element.LocalName is not ("meta" or "input"))
                yield return $"a name {attribute.Value}";
        }

        if (element.GetAttribute("http-equiv") is "refresh" && !IsSafe(Target(element.GetAttribute("content") ?? "")))
            yield return $"leads on to {element.GetAttribute("content")}";
    }

    private static IEnumerable<IElement> Elements(string html) =>
        new HtmlParser()
            .ParseDocument(html)
            .All.Concat(
                new HtmlParser()
                    .ParseDocument(html)
                    .QuerySelectorAll("template")
                    .OfType<IHtmlTemplateElement>()
                    .SelectMany(item => item.Content.GetDescendants().OfType<IElement>())
            );

    private static IEnumerable<string> Parts(IElement element) =>
        element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}");

    /// <summary>Keeps browsers from asking a server for a picture that is not there.</summary>
    private static bool IsNoIcon(IElement element) =>
        element is IHtmlLinkElement { Relation: "icon" } && element.GetAttribute("href") is "data:,";

    private static string Target(string refresh) => refresh.Split("url=", 2)[^1];

    private static bool IsOwn(string? source) => source is { Length: > 0 } && IsSafe(source) && !source.Contains(':');

    /// <summary>As a browser reads an address: without controls and spaces round it, tabs and breaks anywhere.</summary>
    public static bool IsSafe(string address)
    {
        var seen = new string([.. address.Where(letter => letter > ' ')]).ToLowerInvariant();
        if (seen.StartsWith("//", StringComparison.Ordinal) || seen.Contains('\\', StringComparison.Ordinal))
            return false;

        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            || seen.AsSpan(0, colon).ContainsAny('/', '?', '#')
            || seen[..colon] is "http" or "https" or "mailto" or "tel";
    }
}
