namespace Upshot.Checks.Budgets;

/// <summary>More charts than a reader takes in. Too few are no finding: a goal without a number has its own.</summary>
internal sealed class ChartBudget : ICheck<HtmlPage>
{
    public Rule Rule { get; } =
        new("UP336", Severity.Suggestion, "Many charts", "One chart is looked at; of several, readers remember none.");

    public string Bad => "{{ chart:ready }}\n\nNow by quarter.\n\n{{ chart:ready }}";

    public string Good => "{{ chart:ready }}\n\nNow by quarter.\n\n{{ card:ready }}";

    public IEnumerable<Diagnostic> Check(HtmlPage subject, CheckContext context)
    {
        if (PageLimits.Of(subject, context.Site) is not { } limits || subject.Route is not { IsEdition: false })
            return [];

        var charts = subject.Nodes.InMain.Count(element =>
            element.LocalName == "figure" && PageNodes.Has(element, "figure")
        );
        return charts <= limits.Charts
            ? []
            :
            [
                Rule.At(
                    subject.At,
                    $"the page has {(charts == 1 ? "1 chart" : $"{charts} charts")}; {limits.Kind} has {limits.Charts}",
                    "Keep the chart that answers the reader's question, and say the others in a sentence."
                ),
            ];
    }
}
