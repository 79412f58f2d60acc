using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Upshot.Model;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>Numbers, as each artefact of a site tells them: which file, which number, and the words that stand with it.</summary>
internal static class Artefacts
{
    public static IEnumerable<(string Path, string Number, string Words)> Numbers(BuiltSite site)
    {
        var byTitle = site.Result.Site!.Measures.ToDictionary(measure => measure.Metric.Title, measure => measure.Id);
        foreach (var path in site.Paths)
        {
            var found =
                path.StartsWith("feeds/", StringComparison.Ordinal) ? FeedHtml(site, path).SelectMany(InFeed)
                : path.StartsWith("channels/teams/", StringComparison.Ordinal) ? InCard(Told.Json(site, path), byTitle)
                : path.StartsWith("channels/email/", StringComparison.Ordinal) ? InMail(site, path)
                : IsPage(path) ? OnPage(site.Page(path))
                : [];
            foreach (var (number, words) in found)
                yield return (path, number, Told.Squeezed(words));
        }
    }

    /// <summary>What a reader reads of an artefact, with single spaces.</summary>
    public static string Words(BuiltSite site, string path) =>
        Told.Squeezed(
            path.StartsWith("feeds/", StringComparison.Ordinal)
                ? string.Join(' ', FeedHtml(site, path).Select(html => Told.Html(html).Body!.TextContent))
            : path.EndsWith(".html", StringComparison.Ordinal) ? site.Page(path).Body!.TextContent
            : path.EndsWith(".eml", StringComparison.Ordinal) ? string.Concat(Told.Parts(site.Text(path)).Values)
            : path.EndsWith(".json", StringComparison.Ordinal) ? string.Join(' ', Texts(Told.Json(site, path)))
            : site.Text(path)
        );

    public static IEnumerable<string> FeedHtml(BuiltSite site, string path) =>
        path.EndsWith(".json", StringComparison.Ordinal)
            ? Told.Json(site, path)["items"]!.AsArray().Select(item => (string)item!["content_html"]!)
            : System
                .Xml.Linq.XDocument.Parse(site.Text(path))
                .Descendants()
                .Where(element => element.Name.LocalName == "content")
                .Select(element => element.Value);

    private static bool IsPage(string path) =>
        path.EndsWith("one-page/index.html", StringComparison.Ordinal)
        || path.StartsWith("channels/talking-points/", StringComparison.Ordinal)
        || path is "index.html"
        || path.StartsWith("for/", StringComparison.Ordinal);

    private static IEnumerable<(string Number, string Words)> InFeed(string html) =>
        Told.Html(html)
            .QuerySelectorAll("li")
            .Select(item => (Id: IdOf(item.QuerySelector("a")), Words: item.TextContent))
            .Where(entry => entry.Id is not null)
            .Select(entry => (entry.Id!, entry.Words));

    private static IEnumerable<(string Number, string Words)> InCard(
        JsonNode card,
        Dictionary<string, string> byTitle
    ) =>
        card["body"]!
            .AsArray()
            .SelectMany(part => part!["facts"]?.AsArray() ?? [])
            .Select(fact => (Title: (string)fact!["title"]!, Value: (string)fact["value"]!))
            .Where(fact => byTitle.ContainsKey(fact.Title))
            .Select(fact => (byTitle[fact.Title], fact.Value));

    private static IEnumerable<(string Number, string Words)> InMail(BuiltSite site, string path)
    {
        if (path.EndsWith(".html", StringComparison.Ordinal))
            return InMailHtml(site.Text(path));
        if (path.EndsWith(".txt", StringComparison.Ordinal))
            return InMailText(site.Text(path));

        var parts = Told.Parts(site.Text(path));
        return InMailHtml(parts["text/html"]).Concat(InMailText(parts["text/plain"]));
    }

    private static IEnumerable<(string Number, string Words)> InMailHtml(string html) =>
        Told.Html(html)
            .QuerySelectorAll("td.line")
            .Select(cell => (Id: IdOf(cell.QuerySelector("a")), Words: cell.TextContent))
            .Where(entry => entry.Id is not null)
            .Select(entry => (entry.Id!, entry.Words));

    /// <summary>Points end with the address of what they are about.</summary>
    private static IEnumerable<(string Number, string Words)> InMailText(string text) =>
        text.Split("\n\n")
            .Where(block => block.StartsWith("* ", StringComparison.Ordinal) && block.Contains("/results/"))
            .Select(block => (block.TrimEnd().Split('/')[^2], block));

    private static IEnumerable<(string Number, string Words)> OnPage(IDocument page) =>
        page.QuerySelectorAll("[data-metric]")
            .Where(value => value.LocalName != "data")
            .Select(value =>
                (value.GetAttribute("data-metric")!, value.Closest("li, article, td, section")!.TextContent)
            );

    private static string? IdOf(IElement? link) =>
        link?.GetAttribute("href") is { } address && address.Contains("/" + Addresses.Results, StringComparison.Ordinal)
            ? address.TrimEnd('/').Split('/')[^1]
            : null;

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject item => item.SelectMany(member => Texts(member.Value)),
            JsonArray items => items.SelectMany(Texts),
            JsonValue value when value.TryGetValue<string>(out var text) => [text],
            _ => [],
        };
}
