namespace Upshot.Tests.Checks.Budgets;

public sealed class ChartBudgetTests
{
    private const string Chart = "{{ chart:ready }}\n\n";

    [Fact]
    public void Finds_the_second_chart() =>
        Assert.Equal(
            ["content/pages/about.md suggestion: the page has 2 charts; a page of this kind has 1"],
            Told.Each("UP336", Chart + Chart)
        );

    [Fact]
    public void Holds_a_report_to_the_limit_the_site_gives_it() =>
        Assert.Equal(
            ["content/reports/2025.md suggestion: the page has 1 chart; a report has 0"],
            Told.Each("UP336", ("currency: GBP", "currency: GBP\nreport: { max_charts: 0 }"))
        );

    [Theory]
    [InlineData("short", 1)]
    [InlineData("standard", 0)]
    public void Holds_a_short_report_to_four(string depth, int findings) =>
        Assert.Equal(
            findings,
            Told.Each(
                    "UP336",
                    ("status: published", $"status: published\ndepth: {depth}"),
                    ("The rain.", string.Concat(Enumerable.Repeat(Chart, 4)))
                )
                .Count()
        );

    [Fact]
    public void Leaves_one_chart_alone() => Assert.Empty(Told.Each("UP336", Chart));

    [Fact]
    public void Leaves_cards_alone() => Assert.Empty(Told.Each("UP336", "{{ card:ready }}\n\n{{ card:ready }}"));

    [Fact]
    public void Leaves_numbers_in_sentences_alone() =>
        Assert.Empty(Told.Each("UP336", Chart + "Now {{ metric:ready }}, which is {{ change:ready }}."));
}
