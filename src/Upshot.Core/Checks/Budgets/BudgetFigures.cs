using Upshot.Checks.Relevance;
using Upshot.Model;

namespace Upshot.Checks.Budgets;

/// <summary>The two figures of a budget in site.yml that stand the wrong way round.</summary>
internal sealed class BudgetFigures : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP008",
            Severity.Error,
            "The figures of a budget stand the wrong way round",
            "Pages would be refused before anyone was told that they grow long."
        );

    public string Bad => Settings("[450, 300]");

    public string Good => Settings("[300, 450]");

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context)
    {
        var budgets = subject.Settings.Checks.Budgets;
        return new[]
        {
            budgets.Home,
            budgets.Service,
            budgets.CaseStudy,
            budgets.Result,
            budgets.Update,
            budgets.Page,
            budgets.Report,
        }
            .Where(budget => budget.Words is [var first, var most] && first > most)
            .Select(budget =>
                Rule.At(
                    budget.Places.Of("words"),
                    $"the first figure is {budget.Words[0]}, the second {budget.Words[1]}",
                    $"Write [{budget.Words[1]}, {budget.Words[0]}]."
                )
            );
    }

    private static string Settings(string words) =>
        ExamplePages.Settings($"budgets: {{ service: {{ words: {words} }} }}");
}
