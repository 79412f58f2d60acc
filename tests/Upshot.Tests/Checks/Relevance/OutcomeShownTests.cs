using Upshot.Checks.Relevance;

namespace Upshot.Tests.Checks.Relevance;

public sealed class OutcomeShownTests
{
    private const string Theme = "\n-- themes/default/templates/story.html --\n<main><h1>{{ page.title }}</h1></main>";

    [Fact]
    public void Points_at_evidence_that_nobody_counts() =>
        Assert.Equal(
            "content/services/lamps.md:15:50 error: 'lamps-ready' has no number after its start, and does not say when one comes",
            Told.ByItsExample("UP530")
        );

    [Theory]
    [InlineData("as_of: 2025-10-06", "as_of: 2025-10-06, next: 2026-01-10")] // a day is given
    [InlineData("state: live", "state: trial\nknow: [It may end.]")] // a trial may wait
    [InlineData("state: live", "state: planned")]
    [InlineData("count: 90 }", "count: 90 }, { period: 2025-Q3, value: 55, count: 80 }")] // it is counted
    public void Is_silent_when_the_number_is_there_or_announced(string from, string to) =>
        Assert.Equal("", Told.ByItsExample("UP530", from, to));

    [Fact]
    public void A_theme_that_hides_the_number_of_a_story_is_told() =>
        Assert.Equal(
            "content/case-studies/five-in-the-morning.md:13:10 error: the number 'ready' is not among the first 150 words that readers get",
            Told.By("UP530", Theme[1..])
        );

    [Theory]
    [InlineData("results: []\nmeasured_from: 2026-01-31")]
    [InlineData("results: [{ metric: ready, from: 2019-Q1, to: 2025-Q3 }]")] // told at the period
    public void A_story_without_its_numbers_has_nothing_to_hide(string results) =>
        Assert.DoesNotContain(
            "labels.md",
            Told.By("UP530", ExamplePages.Story(results, "You print there.") + Theme),
            StringComparison.Ordinal
        );
}
