using AngleSharp.Dom;
using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Budgets;

/// <summary>A lead that is longer than one look.</summary>
internal sealed class LeadBudget : ICheck<HtmlPage>
{
    public Rule Rule { get; } =
        new(
            "UP331",
            Severity.Warning,
            "A long lead",
            "The lead is what most readers read and nothing else; it must fit in one look."
        );

    public string Bad =>
        Page(
            "If it is 6 or so and you do not see it at the gate, ask us to do it and we will be at it in no more than an hour or two, so that you can go on as you did."
        );

    public string Good => Page("Who does what, and when to go elsewhere.");

    public IEnumerable<Diagnostic> Check(HtmlPage subject, CheckContext context)
    {
        if (PageLimits.Of(subject, context.Site) is not { } limits || subject.Route is not { IsEdition: false } route)
            return [];

        var words = Count(subject);
        return words <= limits.Lead
            ? []
            :
            [
                Rule.At(
                    Place(subject, route, context),
                    $"the lead has {words} words; {limits.Kind} says it in {limits.Lead}",
                    $"Say only what the reader gets, and leave {words - limits.Lead} words to the text below."
                ),
            ];
    }

    /// <summary>On the front page the promise opens; else what stands out, else the first paragraph; null without any.</summary>
    public static (string Selector, IElement Lead)? Find(HtmlPage page)
    {
        var nodes = page.Nodes;
        if (nodes.InMain.FirstOrDefault(element => PageNodes.Has(element, "lead")) is { } lead)
            return ("main .lead", lead);

        var (selector, first) =
            page.Route?.Address == Addresses.Home
                ? ("main h1", nodes.InMain.FirstOrDefault(element => element.LocalName == "h1"))
                : (
                    "main .prose p",
                    nodes.InMain.FirstOrDefault(element => element.LocalName == "p" && PageNodes.IsIn(element, "prose"))
                );
        return first is null ? null : (selector, first);
    }

    /// <summary>Words of the lead; none when there is no lead.</summary>
    public static int Count(HtmlPage page) =>
        Find(page) is { } found ? TextScanner.CountWords(found.Lead.TextContent) : 0;

    /// <summary>Where the lead was written.</summary>
    public static Location Place(HtmlPage subject, Route route, CheckContext context) =>
        route.Address == Addresses.Home ? context.Site.Settings.Brand.Places.Of("promise")
        : PageLimits.PageBehind(subject, context.Site) is { } page
            ? page.Places.Of(page is Service ? "outcome" : "summary")
        : subject.At;

    private static string Page(string summary) =>
        $"""
            -- content/pages/about.md --
            ---
            title: How we work
            summary: {summary}
            audiences: [everyone]
            owner: Ann Lee
            updated: 2025-10-01
            review_by: 2026-04-01
            shows: promises
            ---
            You can take a scanner at either gate.
            """;
}
