using Upshot.Checks.Text;
using Upshot.Parsing;

namespace Upshot.Checks.Structure;

/// <summary>The words of a link say where it leads, and do not name another place.</summary>
internal sealed class LinkText : ICheck<TextDocument>
{
    private static readonly FrozenSet<string> SaysNothing = FrozenSet.ToFrozenSet(
        [
            .. "here|click here|click|click this|press here|tap here|this|this link|this page|link|the link|more|read more|learn more".Split(
                '|'
            ),
            .. "see more|find out more|more information|more info|go|go here|see here|read this|details|continue".Split(
                '|'
            ),
            .. "här|klicka här|läs mer|mer|länk|her|klikk her|les mer|mer her|klik her|læs mere|mere".Split('|'),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>A name such as 'guide.pdf' is no place of the web.</summary>
    private static readonly FrozenSet<string> FileEndings = FrozenSet.ToFrozenSet(
        "pdf doc docx xls xlsx ppt pptx csv txt md yml yaml json html htm xml png jpg jpeg svg zip js net exe".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    public Rule Rule { get; } =
        new(
            "UP433",
            Severity.Warning,
            "The words of a link do not say where it leads",
            "People who scan or listen hear the links alone, and decide by them."
        );

    public string Bad => "For the story, [click here](../case-studies/five-in-the-morning.md).";

    public string Good => "You can [read the story](../case-studies/five-in-the-morning.md).";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        foreach (var link in subject.Page?.Body.Links.Where(link => !link.IsImage) ?? [])
        {
            var text = link.Text.Trim();
            var words = text.Trim('.', ',', ':', ';', '!', '?', '…', '>', '»', '→', ' ');
            if (words.Length > 0 && SaysNothing.Contains(words))
            {
                yield return Rule.At(
                    link.At,
                    $"the link says '{words}' and not where it leads",
                    "Write what the reader finds or does there, beginning with a verb."
                );
            }
            else if (Lie(link, text, context.Site.BaseUrl) is { } real)
            {
                yield return Rule.At(
                    link.At,
                    $"the link says '{Shown(text)}' and leads to '{Shown(real)}'",
                    "Write the address that the link opens, or words instead of an address."
                ) with
                {
                    Severity = Severity.Error,
                };
            }
            else if (IsAddress(text))
            {
                yield return Rule.At(
                    link.At,
                    $"the link shows the bare address '{Shown(text)}'",
                    "Put the address behind words that say what the reader finds there."
                );
            }
        }
    }

    /// <summary>The place a link leads to, when its words name another; else null.</summary>
    private static string? Lie(BodyLink link, string text, string root)
    {
        if (Scheme(link.Target) == "mailto")
        {
            var address = link.Target["mailto:".Length..].Split('?')[0];
            return text.Contains('@') && !text.Contains(' ') && !Same(text, address) ? address : null;
        }

        if (HostIn(text) is not { } said || Scheme(link.Target) is not ("" or "http" or "https"))
            return null;
        var real = HostOf(link.Target) ?? HostOf(root);
        return real is null || Same(real, said) || real.EndsWith("." + said, StringComparison.OrdinalIgnoreCase)
            ? null
            : real;
    }

    private static string Scheme(string target)
    {
        var colon = target.IndexOf(':');
        return colon > 0 && !target.AsSpan(0, colon).ContainsAny('/', '?', '#')
            ? target[..colon].ToLowerInvariant()
            : "";
    }

    private static bool IsAddress(string text) =>
        !text.Contains(' ')
        && (
            text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The host that a text shows, if it is an address or a name such as 'it.harbour.example'.</summary>
    private static string? HostIn(string text)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAny(' ', '@'))
            return null;
        if (text.Contains("://", StringComparison.Ordinal))
            return HostOf(text);

        var host = text.Split('/')[0];
        var labels = host.Split('.');
        return
            labels.Length >= 2
            && labels.All(label =>
                label.Length > 0
                && label.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            )
            && labels[^1].Length >= 2
            && labels[^1].All(char.IsAsciiLetterLower)
            && !FileEndings.Contains(labels[^1])
            ? WithoutPrefix(host)
            : null;
    }

    private static string? HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? WithoutPrefix(uri.Host) : null;

    private static string WithoutPrefix(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host["www.".Length..] : host;

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
