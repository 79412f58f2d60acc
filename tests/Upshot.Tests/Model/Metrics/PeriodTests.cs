using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class PeriodTests
{
    [Theory]
    [InlineData(Frequency.Daily, "2025-05-20", "2025-05-20")]
    [InlineData(Frequency.Weekly, "2025-05-20", "2025-05-20")]
    [InlineData(Frequency.Monthly, "2025-05-20", "2025-05")]
    [InlineData(Frequency.Quarterly, "2025-03-31", "2025-Q1")]
    [InlineData(Frequency.Quarterly, "2025-04-01", "2025-Q2")]
    [InlineData(Frequency.HalfYearly, "2025-06-30", "2025-H1")]
    [InlineData(Frequency.HalfYearly, "2025-07-01", "2025-H2")]
    [InlineData(Frequency.Yearly, "2025-04-01", "2025/26")]
    [InlineData(Frequency.Yearly, "2025-03-31", "2024/25")]
    [InlineData(Frequency.Yearly, "2025-05-20", "2025")]
    public void A_date_cell_stands_for_its_period(Frequency frequency, string day, string expected) =>
        Assert.Equal(expected, Period.Containing(Day(day), frequency, 4).Iso);

    [Theory]
    [InlineData(null, "2025-04-01", "2025")]
    [InlineData(1, "2025-01-01", "2025")]
    [InlineData(2, "2025-02-01", "2025/26")]
    [InlineData(12, "2025-12-01", "2025/26")]
    [InlineData(12, "2025-11-30", "2024/25")]
    [InlineData(4, "0001-04-01", "0001")]
    [InlineData(4, "0002-04-01", "0002/03")]
    [InlineData(4, "9997-04-01", "9997/98")]
    [InlineData(4, "9998-04-01", "9998")]
    public void A_financial_year_begins_in_any_month_but_the_first(int? starts, string day, string expected) =>
        Assert.Equal(expected, Period.Containing(Day(day), Frequency.Yearly, starts).Iso);

    [Fact]
    public void Periods_that_share_a_day_overlap()
    {
        var quarter = Period.OfQuarter(2025, 1);

        Assert.True(quarter.Overlaps(Period.OfDay(Day("2025-03-31"))));
        Assert.True(quarter.Overlaps(Period.OfDay(Day("2025-01-01"))));
        Assert.False(quarter.Overlaps(Period.OfDay(Day("2025-04-01"))));
        Assert.False(quarter.Overlaps(Period.OfDay(Day("2024-12-31"))));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
