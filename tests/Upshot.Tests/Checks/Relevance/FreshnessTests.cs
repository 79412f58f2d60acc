using Upshot.Checks.Relevance;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Relevance;

public sealed class FreshnessTests
{
    [Fact]
    public void Points_at_the_day_that_has_passed() =>
        Assert.Equal(
            "content/pages/night.md:7:12 warning: this page was due a check on 2025-11-01, 14 days ago",
            Told.ByItsExample("UP344")
        );

    [Theory]
    [InlineData("2025-11-15", "")] // the day itself
    [InlineData("2025-11-14", "warning: this page was due a check on 2025-11-14, 1 day ago")]
    [InlineData("2025-08-17", "warning: this page was due a check on 2025-08-17, 90 days ago")]
    [InlineData("2025-08-16", "error: this page was due a check on 2025-08-16, 91 days ago")]
    public void Waits_for_ninety_days_before_it_is_an_error(string day, string expected) =>
        Assert.EndsWith(
            expected,
            Told.By("UP344", ExamplePages.Page("Ring Ann Lee.").Replace("2026-04-01", day)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_report_without_a_day_has_a_year()
    {
        Assert.Equal("", Told.After("UP344", ("updated: 2025-10-01\nletter", "updated: 2024-11-15\nletter")));
        Assert.Equal(
            "content/reports/2025.md:7:10 warning: this report was due a check on 2025-11-14, 1 day ago",
            Told.After("UP344", ("updated: 2025-10-01\nletter", "updated: 2024-11-14\nletter"))
        );
        Assert.StartsWith(
            "content/reports/2025.md:7:10 error",
            Told.After("UP344", ("updated: 2025-10-01\nletter", "updated: 2023-11-14\nletter")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_days_are_settings() =>
        Assert.Equal(
            "content/reports/2025.md:7:10 warning: this report was due a check on 2025-11-10, 5 days ago",
            Told.After(
                "UP344",
                ("currency: GBP", "currency: GBP\nchecks: { budgets: { report: { review_days: 40 } } }")
            )
        );

    [Theory]
    [InlineData("status: published", "status: frozen")]
    [InlineData("published: 2025-05-20", "published: 2025-05-20\nreview_by: 2026-01-01")]
    public void A_frozen_report_or_a_day_of_its_own_is_fine(string from, string to) =>
        Assert.Equal(
            "",
            Told.After("UP344", ("updated: 2025-10-01\nletter", "updated: 2023-11-14\nletter"), (from, to))
        );

    [Fact]
    public void News_is_history() => Assert.Equal("", Told.After("UP344", ("date: 2025-11-01", "date: 2021-11-01")));

    [Fact]
    public void A_closed_service_is_history() =>
        Assert.Equal(
            "",
            Told.After(
                "UP344",
                ("state: live", "state: closed"),
                ("for: Crews", "review_by: 2024-01-01\nfor: Crews"),
                ("review_by: 2026-04-01\noutcome", "outcome")
            )
        );

    [Fact]
    public void Goes_by_the_day_of_the_site()
    {
        var later = SmallSite.Options with { Now = new DateOnly(2026, 4, 2) };

        Assert.Equal(
            "content/pages/about.md:7:12 warning: this page was due a check on 2026-04-01, 1 day ago\n"
                + "content/services/scanners.md:7:12 warning: this service was due a check on 2026-04-01, 1 day ago",
            Told.Lines(Asked.Of("UP344", SmallSite.With(), later))
        );
    }
}
