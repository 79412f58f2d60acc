using Upshot.Checks.Budgets;

namespace Upshot.Checks.Browser;

/// <summary>A lead that is not in sight when the page opens. One with too many words is told by its own rule.</summary>
internal sealed class LeadBelowFold : ICheck<SeenPage>
{
    public Rule Rule { get; } =
        new(
            "UP805",
            Severity.Warning,
            "The lead is below the fold",
            "Most readers decide on what they see without scrolling whether the page is for them."
        );

    public string Bad => Style("40rem");

    public string Good => Style("1rem");

    public IEnumerable<Diagnostic> Check(SeenPage subject, CheckContext context)
    {
        if (
            subject.Page.Route is not { IsEdition: false } route
            || PageLimits.Of(subject.Page, context.Site) is not { } limits
            || LeadBudget.Count(subject.Page) > limits.Lead
        )
            return [];

        return subject
            .Views.Where(view => !view.IsEnlarged && view.LeadBottom > view.Height)
            .Take(1)
            .Select(view =>
                Rule.At(
                    LeadBudget.Place(subject.Page, route, context),
                    $"the lead ends {view.LeadBottom:0} pixels down; a window of {view.Width} × {view.Height} shows {view.Height}",
                    "Shorten the title or the lead, or let your theme begin higher up."
                )
            );
    }

    private static string Style(string space) =>
        $$"""
            -- themes/default/assets/9-more.css --
            @media screen { .kind-service main h1 { padding-block-start: {{space}}; } }
            """;
}
