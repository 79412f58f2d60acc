using Upshot.Checks.Relevance;

namespace Upshot.Tests.Checks.Relevance;

public sealed class HonestComparisonTests
{
    [Fact]
    public void Points_at_a_typed_percentage() =>
        Assert.Equal(
            "content/case-studies/labels.md:19:11 warning: '40%' is typed by hand",
            Told.ByItsExample("UP531")
        );

    [Theory]
    [InlineData("It cost £11 for each label.", "£11")]
    [InlineData("It cost 1,200 euros in May.", "1,200 euros")]
    [InlineData("It cost 1,000,000,000,000,000,000,000 euros in May.", "1,000,000,000,000,000,000,000 euros")]
    [InlineData("It cost EUR 1200 in May.", "EUR 1200")]
    [InlineData("Now 12.5 per cent are late.", "12.5 per cent")]
    [InlineData("Printing is three times faster.", "three times faster")]
    [InlineData("Printing is 3x faster.", "3x faster")]
    public void Knows_a_naked_number(string text, string number) =>
        Assert.Contains($"'{number}' is typed by hand", Told.By("UP531", Story(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("On {{ metric:ready }} of shifts every tool works.")] // from the data
    [InlineData("Use `width: 40%` in the form.")] // code
    [InlineData("Bram said: \"I lost 40% of them.\"")] // somebody else's words
    [InlineData("You can print three times a day.")] // a rhythm
    [InlineData("You can print at 3 gates, and get 76 in 100 labels there.")]
    [InlineData("You wait up to four days, and we set up 12 printers.")] // a limit and an act
    [InlineData("Two crates were held up by one label.")]
    [InlineData("Buy it yourself if it costs less than £500, and sign up to €200 a month.")] // limits
    public void Is_silent_about(string text) => Assert.Equal("", Told.By("UP531", Story(text)));

    [Fact]
    public void In_a_report_it_is_an_error() =>
        Assert.Equal(
            "content/reports/2025.md:17:25 error: '7%' is typed by hand",
            Told.After("UP531", ("The rain.", "The rain, which stopped 7% of shifts."))
        );

    [Fact]
    public void A_frozen_report_is_closed() =>
        Assert.Equal(
            "",
            Told.After(
                "UP531",
                ("The rain.", "The rain, which stopped 7% of shifts."),
                ("status: published", "status: frozen")
            )
        );

    [Fact]
    public void A_report_says_what_it_cost_to_make() =>
        Assert.Equal("", Told.After("UP531", ("One person, two hours.", "One person, two hours, £40 for paper.")));

    [Fact]
    public void A_page_may_name_a_price() =>
        Assert.Equal("", Told.After("UP531", ("We keep it short.", "Below £2,000 a year, buy it yourself.")));

    [Theory]
    [InlineData("{{ metric:ready }} of shifts start well, up from 55% in spring 2024.")]
    [InlineData("Shifts that start with every tool working: 55% in spring 2024.")]
    public void A_number_that_is_not_in_the_data_is_an_error(string text) =>
        Assert.Contains(
            "error: '55%' is no number of 'ready'",
            Told.By("UP531", Story(text)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("61.4%")] // as exact as it is typed
    [InlineData("62%")]
    public void A_number_is_compared_at_its_own_decimals(string number) =>
        Assert.Contains(
            $"error: '{number}' is no number of 'ready'",
            Told.By("UP531", Story($"Shifts that start with every tool working: {number} in spring 2024.")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Says_how_to_mend_each()
    {
        string[] Fixes(string text) => [.. Asked.Of("UP531", Story(text)).Select(finding => finding.Fix)];

        Assert.Equal(
            ["Write '{{ metric:ready }}' with the period you mean, or correct the data."],
            Fixes("Shifts that start with every tool working: 55% in spring 2024.")
        );
        Assert.Equal(
            ["Say the start and the period too: 'up from 61 in April to June 2024'."],
            Fixes("Calls are down by 30 in the yard.")
        );
    }

    [Theory]
    [InlineData("40% were late. 30% were lost.", 2)] // each in its sentence
    [InlineData("Late labels: 40%", 1)] // at the end
    [InlineData("Calls fell to 30%.", 1)] // once, though it is a change too
    public void Each_number_is_told_once(string text, int findings) =>
        Assert.Equal(findings, Told.Each("UP531", Story(text)).Count());

    [Fact]
    public void A_change_is_read_in_English_only() =>
        Assert.Equal(
            "",
            Told.After(
                "UP531",
                ("en-GB", "sv-SE"),
                ("It began with one bad morning.", "Calls are down by 30 in the yard.")
            )
        );

    [Theory]
    [InlineData("Shifts that start with every tool working: 27% more than at first.")] // the change
    [InlineData("{{ metric:ready }} of shifts start well. Lorries leave on time, up from 55% in spring 2024.")]
    [InlineData("Lorries leave on time, up from 55% in spring 2024. {{ metric:ready }} of shifts start well.")]
    [InlineData("{{ metric:ready }} of shifts start well, up from 61% in spring 2024.")] // in the data
    [InlineData("{{ metric:ready }} of shifts start well, and 55% of lorries leave.")] // another thing
    public void A_number_that_may_be_right_is_only_typed(string text) =>
        Assert.EndsWith("%' is typed by hand", Told.By("UP531", Story(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Calls are down by 30 in the yard.", "'down by 30' does not say from which number")]
    [InlineData("Calls fell to 30, from 50.", "'fell to 30' does not say since when")]
    [InlineData("Nine crates in ten get there, up from six in ten.", "'up from six' does not say since when")]
    public void A_change_needs_a_start_and_a_period(string text, string expected) =>
        Assert.EndsWith(expected, Told.By("UP531", Story(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Calls fell to 30 in October 2025, from 50 a year before.")]
    [InlineData("Calls fell to 30. In October 2024 there were 50.")] // said in the next sentence
    [InlineData("We picked up from 3 gates and went down to 2 quays.")]
    public void Is_silent_when_both_are_there(string text) => Assert.Equal("", Told.By("UP531", Story(text)));

    private static string Story(string text) =>
        ExamplePages.Story("results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]", text);
}
