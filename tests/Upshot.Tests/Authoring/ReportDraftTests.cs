using Upshot.Authoring.Drafting;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>This year's report begins with what was promised last year.</summary>
public sealed class ReportDraftTests
{
    private static readonly (string From, string To) Promised = (
        "how_made: One person, two hours.",
        "how_made: One person, two hours.\nnext_promises:\n  - { metric: ready, by: 2026-03-31, value: 95 }"
    );

    [Fact]
    public void Every_promise_of_last_year_stands_under_a_goal_and_asks_for_a_new_one()
    {
        var before = SmallSite.With(Promised);

        var authored = Drafts.Begin(before, SmallSite.Options, new("report", "2026") { EarlierReport = "2025" });

        var text = Planned.Text(Planned.Apply(before, authored), "content/reports/2026.md");
        Assert.Contains("# ready: 95 by 2026-03-31, now 88 in 2025-Q3\n", text, StringComparison.Ordinal);
        Assert.Contains("    metrics: [ready]\n", text, StringComparison.Ordinal);
        Assert.Contains("  - metric: ready\n    by: 2027-03-31\n    value:\n", text, StringComparison.Ordinal);
        Assert.Contains("\nstatus: draft\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_asks_only_for_what_is_new_this_year()
    {
        var before = SmallSite.With(Promised);

        var authored = Drafts.Begin(before, SmallSite.Options, new("report", "2026") { EarlierReport = "2025" });

        var asked = Planned
            .Judge(Planned.Apply(before, authored))
            .Findings.Where(finding => finding.Location.Path == "content/reports/2026.md");
        Assert.All(asked, finding => Assert.Equal("UP201", finding.Rule.Id));
        Assert.Equal(
            ["'summary' is empty", "'text' is empty", "'value' is empty", "'how_made' is empty"],
            asked.Select(finding => finding.What)
        );
    }

    [Theory]
    [InlineData("2026", "2052", "there is no report '2052' to begin from", "Did you mean '2025'?")]
    [InlineData("2026", "x", "there is no report 'x' to begin from", "Write one of 2024/25.")]
    [InlineData("20x6", "2025", "'20x6' is not a period", "Write it as")]
    [InlineData("20x6", null, "'20x6' is not a period", "Write it as")]
    [InlineData("2024/25", "2025", "the report for 2024/25 can't follow itself", "Name the period")]
    [InlineData("2025", null, "content/reports/2025.md is already there", "Give it another title")]
    public void A_report_that_cannot_be_begun_is_refused(string period, string? from, string what, string fix)
    {
        var refusal = Drafts
            .Begin(SmallSite.With(), SmallSite.Options, new("report", period) { EarlierReport = from })
            .Refusal;

        Assert.StartsWith(what, refusal?.What, StringComparison.Ordinal);
        Assert.StartsWith(fix, refusal?.Fix, StringComparison.Ordinal);
    }
}
