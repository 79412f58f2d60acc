using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class MeasureTests
{
    [Fact]
    public void The_metrics_of_the_example_site_stand_as_designed()
    {
        var solved = Examples.Measure(Examples.ProblemSolved);
        var answered = Examples.Measure(Examples.AnsweredInTime, solved);

        Assert.Equal(Status.OnTrack, Examples.Measure(Examples.NewStarterReady).Status);
        Assert.Equal(Status.Behind, Examples.Measure(Examples.HiringLeadTime).Status);
        Assert.Equal(Status.OnTrack, Examples.Measure(Examples.SystemsWeRun).Status);
        Assert.Equal((Status.Met, Status.Mixed), (answered.OwnStatus, answered.Status));
        Assert.Equal(Status.Worse, solved.Status);
    }

    [Fact]
    public void A_service_level_nobody_is_asked_about_is_never_green()
    {
        Assert.Equal(Status.Unconfirmed, Examples.Measure(Examples.AnsweredInTime).Status);

        var slipped = Examples.AnsweredInTime with { Series = Examples.Rows("2025-10=80") };
        Assert.Equal(Status.Worse, Examples.Measure(slipped).Status);
    }

    [Fact]
    public void An_experience_changes_nothing_but_a_service_level() =>
        Assert.Equal(
            Status.OnTrack,
            Examples.Measure(Examples.NewStarterReady, Examples.Measure(Examples.ProblemSolved)).Status
        );

    [Theory]
    [InlineData("2024-Q2=61;2025-Q3=88", 2024, 6, 30, "2024-Q2")]
    [InlineData("2025-Q3=88", 2024, 6, 30, "2024-Q2")]
    [InlineData("2024-06=61;2025-Q3=88", 2024, 6, 30, "2024-06")]
    [InlineData("2025-Q3=88", 2024, 6, 15, "2024-06-15")]
    public void The_baseline_gets_the_period_that_ends_on_its_date(
        string rows,
        int year,
        int month,
        int day,
        string iso
    )
    {
        var metric = Examples.NewStarterReady with
        {
            Series = Examples.Rows(rows),
            Baseline = new() { Date = new(year, month, day), Value = 61 },
        };

        Assert.Equal(iso, Examples.Measure(metric).Baseline.Period.Iso);
    }

    [Theory]
    [InlineData(0, "94.96", 2)]
    [InlineData(1, "94.96", 2)]
    [InlineData(1, "94.8", 1)]
    [InlineData(0, "95", 0)]
    [InlineData(null, "94.5", 1)]
    [InlineData(null, "94.123456", 2)]
    [InlineData(0, "94.9999999", 7)]
    public void Has_as_many_decimals_as_honesty_needs(int? decimals, string value, int expected)
    {
        var metric = Examples.NewStarterReady with { Decimals = decimals, Series = Examples.Rows($"2025-Q3={value}") };

        Assert.Equal(expected, Examples.Measure(metric).Decimals);
    }

    [Fact]
    public void Rounding_does_not_hide_that_things_got_worse()
    {
        var metric = Examples.NewStarterReady with { Series = Examples.Rows("2025-Q3=60.8") };

        Assert.Equal((Status.Worse, 1), (Examples.Measure(metric).Status, Examples.Measure(metric).Decimals));
    }
}
