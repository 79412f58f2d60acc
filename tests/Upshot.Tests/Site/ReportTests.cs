using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>Reports for each reader, and reports whose numbers stay.</summary>
public sealed class ReportTests
{
    private const string Home = "report/2024-25/index.html";
    private const string Edition = "report/2024-25/crews/index.html";

    [Fact]
    public void A_later_number_leaves_a_frozen_report_as_it_was()
    {
        (string From, string To) frozen = ("status: published", "status: frozen");
        (string From, string To) later = (
            "value: 88, count: 169 }",
            "value: 88, count: 169 }\n  - { period: 2025-10-31, value: 20.25, count: 12 }"
        );
        var (before, after) = (BuiltSite.Small(frozen), BuiltSite.Small(frozen, later));

        Assert.Equal(before.Text(Home), after.Text(Home));
        Assert.Equal(before.Text(Edition), after.Text(Edition));
        Assert.NotEqual(before.Text("results/ready/index.html"), after.Text("results/ready/index.html"));
        Assert.Contains("Numbers as they were on 20 May 2025", after.Words(Home), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_leaves_out_what_is_not_for_its_reader_and_keeps_the_totals()
    {
        var site = BuiltSite.Small(
            (
                "audiences: [crews]\nowner: Ann Lee\nupdated: 2025-10-01\nletter",
                "audiences: [crews, everyone]\nowner: Ann Lee\nupdated: 2025-10-01\nletter"
            )
        );
        var (crews, everyone) = (site.Words(Edition), site.Words("report/2024-25/everyone/index.html"));

        Assert.Contains("Shifts that start with every tool working", crews, StringComparison.Ordinal);
        Assert.DoesNotContain("Shifts that start with every tool working", everyone, StringComparison.Ordinal);
        Assert.Contains("1 on track", crews, StringComparison.Ordinal);
        Assert.Contains("1 on track", everyone, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_opens_with_the_summary_written_for_its_reader()
    {
        var site = BuiltSite.Small(
            ("status: published", "status: published\nsummary_for: { crews: Your scanners work. }")
        );

        Assert.Contains("Your scanners work.", site.Words(Edition), StringComparison.Ordinal);
        Assert.DoesNotContain("Your scanners work.", site.Words(Home), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_report_promises_the_next_one_answers()
    {
        var site = BuiltSite.Small(
            (
                "-- content/reports/2025.md --",
                """
                -- content/reports/2024.md --
                ---
                title: What IT did for Harbour in 2023/24
                summary: We started to count.
                period: 2023/24
                audiences: [crews]
                owner: Ann Lee
                updated: 2024-10-01
                letter: { from: Ann Lee, text: We started to count. }
                goals: [{ title: Shifts start on time, metrics: [ready] }]
                next_promises: [{ metric: ready, by: 2025-12-31, value: 90 }]
                how_made: One person, two hours.
                status: frozen
                published: 2024-05-22
                ---
                -- content/reports/2025.md --
                """
            )
        );

        Assert.Equal("", site.Findings);
        Assert.Contains("90% by December 2025", site.Words(Home), StringComparison.Ordinal);
    }
}
