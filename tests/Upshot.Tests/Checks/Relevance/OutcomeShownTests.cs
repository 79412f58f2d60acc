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

    [Theory]
    [InlineData("<main><h1>One</h1><p data-metric=\"ready\">88%</p></main>", true)]
    [InlineData("<main><h1>One</h1><a href=\"/results/ready/\">88%</a></main>", true)]
    [InlineData("<main><h1>One</h1><a href=\"/results/other/\">88%</a></main>", false)]
    [InlineData("<main><h1>One</h1><b title=\"/results/ready/\">88%</b></main>", false)]
    [InlineData("<h1>One</h1><p data-metric=\"ready\">88%</p>", true)] // no main part: all counts
    [InlineData("<p data-metric=\"ready\">88%</p><main><h1>One</h1></main>", false)] // not what the page is about
    public void It_is_shown_by_its_mark_or_a_link_in_the_main_part(string template, bool isShown) =>
        Assert.Equal(isShown, StoryBy(template).Length == 0);

    [Theory]
    [InlineData(150, true)]
    [InlineData(151, false)]
    public void It_stands_among_the_first_words(int words, bool isShown) =>
        Assert.Equal(
            isShown,
            StoryBy(
                "<main>"
                    + string.Concat(Enumerable.Repeat("<p>gate</p>", words))
                    + "<p data-metric=\"ready\">88%</p></main>"
            ).Length == 0
        );

    [Fact]
    public void Of_a_service_the_place_is_the_promise()
    {
        var finding = Assert.Single(
            Asked.Of("UP530", "-- themes/default/templates/service.html --\n<main><h1>{{ page.title }}</h1></main>")
        );

        Assert.Equal(
            ("content/services/scanners.md:15:10", "Show it near the top in your theme's template of this page."),
            ($"{finding.Location}", finding.Fix)
        );
    }

    private static string StoryBy(string template) =>
        Told.By("UP530", $"-- themes/default/templates/story.html --\n{template}");
}
