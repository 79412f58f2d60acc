using Upshot.Checks.Budgets;

namespace Upshot.Checks.Browser;

/// <summary>
/// More words than the page has in its HTML: those that styles and scripts add, or that were meant for screen readers
/// alone. What the HTML has too much of is told by its own rule.
/// </summary>
internal sealed class VisibleWords : ICheck<SeenPage>
{
    private const string Sentence =
        "You can take a scanner at either gate when your shift starts and bring it back later. ";

    public Rule Rule { get; } =
        new(
            "UP807",
            Severity.Suggestion,
            "More words in sight than were written",
            "Readers see what the theme adds, and it hides what you wrote."
        );

    public string Bad => Style(30);

    public string Good => Style(1);

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context)
    {
        if (
            PageLimits.Of(subject.Page, context.Site) is not { } limits
            || subject.Page.Route is not { IsEdition: false }
        )
            return [];

        var words = subject.Views.Max(view => view.Words);
        var most = words > limits.MostWords ? limits.MostWords : limits.Words;
        var written = PageWords.Count(subject.Page);
        return words <= most || written > most
            ? []
            :
            [
                Rule.At(
                    subject.Page.At,
                    $"readers see {words} words where {written} are written; {limits.Kind} has {most}",
                    "Look in your theme for styles and scripts that write."
                ) with
                {
                    Severity = words > limits.MostWords ? Severity.Error : Rule.Severity,
                },
            ];
    }

    private static string Style(int times) =>
        $$"""
            -- themes/default/assets/9-more.css --
            @media screen { .kind-service .prose::after { content: "{{string.Concat(
                Enumerable.Repeat(Sentence, times)
            )}}"; } }
            """;
}
