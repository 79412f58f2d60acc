using Upshot.Checks.Text;

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
            else if (LinkClaim.Lie(link, context.Site.BaseUrl) is { } real)
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

    private static bool IsAddress(string text) =>
        !text.Contains(' ')
        && (
            text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        );

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
