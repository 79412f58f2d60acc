namespace Upshot.Tests.Checks.Budgets;

public sealed class LeadBudgetTests
{
    private const string Summary = "Who does what, and when to go elsewhere.";

    [Fact]
    public void Finds_a_long_summary_where_it_was_written() =>
        Assert.Equal(
            ["content/pages/about.md:3:10 warning: the lead has 31 words; a page of this kind says it in 30"],
            Told.Each("UP331", (Summary, Words(31)))
        );

    [Fact]
    public void Finds_a_long_outcome_of_a_service() =>
        Assert.Equal(
            ["content/services/scanners.md:8:10 warning: the lead has 31 words; a service page says it in 30"],
            Told.Each("UP331", ("You can start your shift on time.", "You can go. " + Words(28)))
        );

    [Fact]
    public void Finds_a_long_promise_on_the_front_page() =>
        Assert.Equal(
            ["site.yml:8:12 warning: the lead has 26 words; the front page says it in 25"],
            Told.Each("UP331", ("Your tools work when your shift starts.", Words(26)))
        );

    [Fact]
    public void Leaves_30_words_alone() => Assert.Empty(Told.Each("UP331", (Summary, Words(30))));

    [Fact]
    public void Leaves_a_long_first_paragraph_below_a_short_lead_alone() => Assert.Empty(Told.Each("UP331", Words(60)));

    [Fact]
    public void Leaves_the_summary_of_a_service_alone_which_is_for_lists() =>
        Assert.Empty(Told.Each("UP331", ("A scanner for each shift, checked before it starts.", Words(31))));

    [Fact]
    public void Obeys_the_settings() =>
        Assert.Equal(
            ["content/pages/about.md:3:10 warning: the lead has 8 words; a page of this kind says it in 7"],
            Told.Each("UP331", ("currency: GBP", "currency: GBP\nchecks: { budgets: { page: { lead: 7 } } }"))
        );

    private static string Words(int count) => "So " + string.Join(' ', Enumerable.Repeat("a", count - 1)) + ".";
}
