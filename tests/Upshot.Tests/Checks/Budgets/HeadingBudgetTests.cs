namespace Upshot.Tests.Checks.Budgets;

public sealed class HeadingBudgetTests
{
    [Fact]
    public void Finds_the_first_heading_too_many() =>
        Assert.Equal(
            ["content/pages/about.md:34:1 suggestion: the page has 8 headings; a page of this kind needs 6"],
            Told.Each("UP332", Headings(8, "##"))
        );

    [Theory]
    [InlineData(70, 0)]
    [InlineData(71, 1)]
    public void Finds_a_heading_of_more_than_70_characters(int length, int findings)
    {
        var found = Told.Each("UP332", $"Go.\n\n## {new string('a', length)}\n\nGo.");

        Assert.Equal(
            Enumerable.Repeat(
                $"content/pages/about.md:12:1 suggestion: this heading has {length} characters; one look takes 70",
                findings
            ),
            found
        );
    }

    [Fact]
    public void Leaves_six_alone() => Assert.Empty(Told.Each("UP332", Headings(6, "##")));

    [Fact]
    public void Leaves_headings_of_the_third_level_alone() =>
        Assert.Empty(Told.Each("UP332", "## One\n\nGo.\n\n" + Headings(9, "###")));

    [Fact]
    public void Leaves_the_headings_of_the_theme_alone() =>
        Assert.Empty(
            Told.Each("UP332", ("currency: GBP", "currency: GBP\nchecks: { budgets: { service: { headings: 1 } } }"))
        );

    [Fact]
    public void Counts_the_goals_of_a_report() =>
        Assert.Equal(
            ["content/reports/2025.md:15:1 suggestion: the page has 2 headings; a report needs 1"],
            Told.Each("UP332", ("currency: GBP", "currency: GBP\nchecks: { budgets: { report: { headings: 1 } } }"))
        );

    [Fact]
    public void Counts_all_headings_of_the_front_page() =>
        Assert.Equal(
            ["site.yml suggestion: the page has 4 headings; the front page needs 3"],
            Told.Each("UP332", ("currency: GBP", "currency: GBP\nchecks: { budgets: { home: { headings: 3 } } }"))
        );

    private static string Headings(int count, string mark) =>
        string.Join("\n\n", Enumerable.Range(1, count).Select(gate => $"{mark} Gate {gate}\n\nGo."));
}
