using AngleSharp.Dom;

namespace Upshot.Checks.Budgets;

/// <summary>A long stretch of text under one heading.</summary>
internal sealed class SectionBudget : ICheck<HtmlPage>
{
    public Rule Rule { get; } =
        new(
            "UP333",
            Severity.Suggestion,
            "A long part under one heading",
            "Readers skim from heading to heading; what stands far below one is not found."
        );

    public string Bad => "## At the gate\n\n" + string.Concat(Enumerable.Repeat(Paragraph, 4));

    public string Good =>
        "## At the gate\n\n"
        + string.Concat(Enumerable.Repeat(Paragraph, 2))
        + "## On the quay\n\n"
        + string.Concat(Enumerable.Repeat(Paragraph, 2));

    private const string Paragraph =
        "You can take a scanner at either gate. Show your card and say which quay you are going to. "
        + "The keeper writes down the number. Bring it back when your shift ends, and put it in the rack by the door.\n\n";

    public IEnumerable<Diagnostic> Check(HtmlPage subject, CheckContext context) =>
        PageLimits.Of(subject, context.Site) is { } limits && subject.Route is { IsEdition: false }
            ? subject
                .Sections.Where(section => section.Words > limits.Section)
                .Select(section =>
                    Rule.At(
                        Place(section.Heading, subject, context),
                        $"{Called(section)} has {section.Words} words; {limits.Kind} has {limits.Section} in one part",
                        $"Cut {section.Words - limits.Section} words, or give a part of them a heading of its own."
                    )
                )
            : [];

    /// <summary>Where a heading was written, or the file when the theme set it.</summary>
    public static Location Place(IElement? heading, HtmlPage page, CheckContext context) =>
        PageLimits.PageBehind(page, context.Site)?.Body.Headings.FirstOrDefault(own => own.Id == heading?.Id)?.At
        ?? page.At;

    private static string Called(PageSection section) =>
        section.Heading is null ? "the part before the first heading" : $"'{section.Title}'";
}
