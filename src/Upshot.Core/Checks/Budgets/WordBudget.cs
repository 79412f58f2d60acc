using Upshot.Checks.Relevance;

namespace Upshot.Checks.Budgets;

/// <summary>More words than a page of its kind may have.</summary>
internal sealed class WordBudget : ICheck<HtmlPage>
{
    /// <summary>As GOV.UK counts reading time.</summary>
    internal const int WordsAMinute = 200;

    private static readonly string Update =
        ExamplePages.Settings("budgets: { update: { words: [30, 60] } }")
        + """

            -- content/updates/2025-11-02-gates.md --
            ---
            title: The gates open earlier
            summary: Both gates now open at half past five.
            audiences: [crews]
            owner: Ann Lee
            date: 2025-11-02
            change: changed
            services: [scanners]
            ---

            """;

    public Rule Rule { get; } =
        new(
            "UP330",
            Severity.Suggestion,
            "A page with too many words",
            "Readers take in about a quarter of the words of a page; each one more hides those that count."
        );

    public string Bad =>
        Update
        + """
            You can now take your scanner at half past five. You asked for it when the night crew was late three times.
            The gate keeper will hand it to you as soon as your name is on the list for the day.
            """;

    public string Good => Update + "You can now take your scanner at half past five.";

    public IEnumerable<Diagnostic> Check(HtmlPage subject, CheckContext context)
    {
        if (PageLimits.Of(subject, context.Site) is not { } limits)
            yield break;

        var sections = subject.Sections;
        var words = sections.Sum(section => section.Words);
        var most = words > limits.MostWords ? limits.MostWords : limits.Words;
        if (words <= most || IsSaidOfTheWhole(subject, context, most))
            yield break;

        yield return Rule.At(
            subject.At,
            $"{Subject(subject)} has {words} words, {Minutes(words)} of reading; {Limit(limits, words)}",
            $"Cut {words - most} {(words - most == 1 ? "word" : "words")}{Longest(sections)}."
        ) with
        {
            Severity = words > limits.MostWords ? Severity.Error : Rule.Severity,
        };
    }

    /// <summary>What an edition of a report has too much of is said once, of the whole report.</summary>
    private static bool IsSaidOfTheWhole(HtmlPage page, CheckContext context, int most) =>
        page.Route is { IsEdition: true, Source: var source }
        && context.Pages.FirstOrDefault(other => other.Route is { IsPage: true } route && route.Source == source)
            is { } whole
        && PageWords.Count(whole) > most;

    private static string Subject(HtmlPage page) =>
        page.Route is { IsEdition: true, Address: var address } ? $"the edition '{address}'" : "this page";

    private static string Minutes(int words) =>
        (words + WordsAMinute - 1) / WordsAMinute is var minutes && minutes == 1 ? "1 minute" : $"{minutes} minutes";

    private static string Limit(PageLimits limits, int words) =>
        limits.Because is { } because ? $"it may have {limits.MostWords}, because {because}"
        : words > limits.MostWords ? $"{limits.Kind} may have {limits.MostWords}"
        : $"{limits.Kind} is read to its end up to {limits.Words}";

    private static string Longest(ImmutableArray<PageSection> sections) =>
        sections.MaxBy(section => section.Words) is { Heading: not null } longest
            ? $", first from '{longest.Title}', which has {longest.Words}"
            : "";
}
