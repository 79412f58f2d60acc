using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Budgets;

public sealed class BudgetFiguresTests
{
    [Fact]
    public void Finds_figures_the_wrong_way_round() =>
        Assert.Equal(
            ["site.yml:6:40 error: the first figure is 450, the second 300"],
            Told.Each("UP008", Budget("{ words: [450, 300] }"))
        );

    [Theory]
    [InlineData("{ words: [300, 450] }")]
    [InlineData("{ words: [300, 300] }")]
    [InlineData("{ lead: 20 }")]
    public void Leaves_alone(string budget) => Assert.Empty(Told.Each("UP008", Budget(budget)));

    [Theory]
    [InlineData("{ words: [300] }", "'words' has 1 item, it needs 2")]
    [InlineData("{ words: many }", "'words' holds text where")]
    [InlineData("{ lead: 0 }", "'lead' is 0")]
    [InlineData("{ leads: 3 }", "Did you mean 'lead'?")]
    public void A_slip_in_the_settings_is_told(string budget, string words) =>
        Assert.Contains(words, SmallSite.Findings(Budget(budget)), StringComparison.Ordinal);

    [Fact]
    public void A_kind_that_is_not_there_is_told() =>
        Assert.Contains(
            "Did you mean 'case_study'?",
            SmallSite.Findings(("currency: GBP", "currency: GBP\nchecks: { budgets: { case-study: { lead: 3 } } }")),
            StringComparison.Ordinal
        );

    private static (string, string) Budget(string budget) =>
        ("currency: GBP", $"currency: GBP\nchecks: {{ budgets: {{ service: {budget} }} }}");
}
