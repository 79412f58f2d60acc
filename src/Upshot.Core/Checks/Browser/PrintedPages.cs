using Upshot.Model;

namespace Upshot.Checks.Browser;

/// <summary>More printed pages than somebody takes along: counted in the PDF that the browser makes.</summary>
internal sealed class PrintedPages : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP806",
            Severity.Suggestion,
            "Too many printed pages",
            "What is handed out is read to the end of the sheet; a second one stays in the printer."
        );

    public string Bad => Steps(60);

    public string Good => Steps(6);

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context)
    {
        if (
            PrintLimit.Of(subject.Page, context.Site) is not { } limit
            || Longest(subject, limit.Sheets) is not { } print
            || IsSaidOfTheWhole(subject, context, limit)
        )
            return [];

        var start = print.Starts.FirstOrDefault(start => start.Sheet > limit.Sheets);
        return
        [
            Rule.At(
                start is null ? subject.Page.At : SeenPlace.Of(start.Block, subject.Page, context),
                $"{Subject(subject)} takes {Count(print.Sheets)} of {print.Paper}; {limit.Kind} takes {limit.Sheets}{Overflow(start)}",
                $"Shorten what stands before it, or leave out what stands on page {limit.Sheets + 1}."
            ) with
            {
                Severity = limit.IsFirm ? Severity.Error : Rule.Severity,
            },
        ];
    }

    /// <summary>Null when it fits on each paper.</summary>
    private static SeenPrint? Longest(SeenPage page, int sheets) =>
        page.Prints.Where(print => print.Sheets > sheets).MaxBy(print => print.Sheets);

    /// <summary>What an edition of a report has too much of is said once, of the whole report.</summary>
    private static bool IsSaidOfTheWhole(SeenPage page, CheckContext context, PrintLimit limit) =>
        page.Page.Route is { IsEdition: true, Source: var source, Address: var address }
        && !Addresses.IsHandOut(address)
        && context.Seen.Any(other =>
            other.Page.Route is { IsPage: true } route
            && route.Source == source
            && Longest(other, limit.Sheets) is not null
        );

    private static string Subject(SeenPage page) =>
        page.Page.Route is { IsPage: false, Address: { Length: > 0 } address } ? $"'{address}'" : "this page";

    private static string Count(int sheets) => sheets == 1 ? "1 printed page" : $"{sheets} printed pages";

    private static string Overflow(SeenStart? start) =>
        start is null
            ? ""
            : $"; {SeenPlace.Called(start.Block)} {(start.IsCut ? "runs on to" : "begins")} page {start.Sheet}";

    private static string Steps(int count) => ExampleSteps.Of("content/updates/2025-11-01-spare-scanners.md", count);
}
