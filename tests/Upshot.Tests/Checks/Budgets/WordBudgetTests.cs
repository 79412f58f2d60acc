using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Budgets;

/// <summary>The page has 18 words besides its text: title, lead and the promise it shows.</summary>
public sealed class WordBudgetTests
{
    private const string Page = "content/pages/about.md";

    [Fact]
    public void Suggests_cuts_over_the_first_figure() =>
        Assert.Equal(
            [
                $"{Page} suggestion: this page has 401 words, 3 minutes of reading; a page of this kind is read to its end up to 400",
            ],
            Told.Each("UP330", Words(383))
        );

    [Fact]
    public void Refuses_a_page_over_the_second_figure() =>
        Assert.Equal(
            [$"{Page} error: this page has 601 words, 4 minutes of reading; a page of this kind may have 600"],
            Told.Each("UP330", Words(583))
        );

    [Fact]
    public void The_second_figure_itself_is_no_error() =>
        Assert.Equal(
            [
                $"{Page} suggestion: this page has 600 words, 3 minutes of reading; a page of this kind is read to its end up to 400",
            ],
            Told.Each("UP330", Words(582))
        );

    [Fact]
    public void Leaves_alone_a_page_that_keeps_its_budget() => Assert.Empty(Told.Each("UP330", Words(382)));

    [Fact]
    public void Names_the_longest_part_to_cut_first()
    {
        var text = $"{Words(50)}\n\n## At the gate\n\n{Words(300)}\n\n## On the quay\n\n{Words(50)}";

        Assert.Equal(
            ["Cut 24 words, first from 'At the gate', which has 303."],
            Asked.Of("UP330", text).Select(finding => finding.Fix)
        );
    }

    [Theory]
    [InlineData("`{0}`")]
    [InlineData("| A | B |\n| - | - |\n| {0} | {0} |")]
    [InlineData("    {0}")]
    [InlineData("<!-- {0} -->")]
    public void Does_not_count_code_cells_and_comments(string frame) =>
        Assert.Empty(Told.Each("UP330", Words(300) + "\n\n" + string.Format(frame, Words(150))));

    [Fact]
    public void Does_not_count_cards_and_figures_that_the_site_draws() =>
        Assert.Empty(
            Told.Each(
                "UP330",
                Words(380) + string.Concat(Enumerable.Repeat("\n\n{{ card:ready }}\n\n{{ chart:ready }}", 5))
            )
        );

    [Fact]
    public void Counts_what_a_token_says() => Assert.Single(Told.Each("UP330", Words(382) + " {{ metric:ready }}"));

    [Fact]
    public void A_page_may_have_more_words_with_a_reason() =>
        Assert.Equal(
            [
                $"{Page} suggestion: this page has 668 words, 4 minutes of reading; it may have 700, because each gate has its own way",
            ],
            Told.Each("UP330", Raised(700), ("We keep it short.", Words(650)))
        );

    [Fact]
    public void A_page_over_its_own_figure_is_refused() =>
        Assert.Equal(
            [
                $"{Page} error: this page has 718 words, 4 minutes of reading; it may have 700, because each gate has its own way",
            ],
            Told.Each("UP330", Raised(700), ("We keep it short.", Words(700)))
        );

    [Fact]
    public void A_budget_without_a_reason_is_refused() =>
        Assert.Contains(
            "content/pages/about.md:8:9: error UP201: 'budget' needs 'because'",
            SmallSite.Findings(("shows: promises", "budget: { words: 700 }")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("home", "site.yml")]
    [InlineData("service", "content/services/scanners.md")]
    [InlineData("case_study", "content/case-studies/five-in-the-morning.md")]
    [InlineData("result", "content/metrics/ready.yml")]
    [InlineData("update", "content/updates/2025-11-01-spare-scanners.md")]
    [InlineData("page", "content/pages/about.md")]
    [InlineData("report", "content/reports/2025.md")]
    public void Each_kind_has_its_own_budget_in_the_settings(string kind, string path) =>
        Assert.StartsWith(
            path + " error: this page has ",
            Assert.Single(Told.Each("UP330", Budget($"{kind}: {{ words: [1, 2] }}"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_report_is_held_to_the_limit_the_site_gives_it() =>
        Assert.StartsWith(
            "content/reports/2025.md error: this page has ",
            Assert.Single(Told.Each("UP330", ("currency: GBP", "currency: GBP\nreport: { max_words: 10 }"))),
            StringComparison.Ordinal
        );

    /// <summary>The whole report has 37 words; with one fewer allowed it is too long itself, and its edition is no news.</summary>
    [Theory]
    [InlineData(40, "the edition 'report/2024-25/crews/' has 43 words, 1 minute of reading; a report may have 40")]
    [InlineData(37, "the edition 'report/2024-25/crews/' has 43 words, 1 minute of reading; a report may have 37")]
    [InlineData(36, "this page has 37 words, 1 minute of reading; a report may have 36")]
    public void An_edition_is_named_when_the_whole_report_is_not(int most, string expected) =>
        Assert.Equal(
            [$"content/reports/2025.md error: {expected}"],
            Told.Each(
                "UP330",
                ("currency: GBP", $"currency: GBP\nreport: {{ max_words: {most} }}"),
                (
                    "period: 2024/25\n",
                    "period: 2024/25\nsummary_for: { crews: Now one promise and what came of it and what comes next and after. }\n"
                )
            )
        );

    private static (string, string) Budget(string budgets) =>
        ("currency: GBP", $"currency: GBP\nchecks: {{ budgets: {{ {budgets} }} }}");

    private static (string, string) Raised(int words) =>
        ("shows: promises", $"shows: promises\nbudget: {{ words: {words}, because: each gate has its own way }}");

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("one", count));
}
