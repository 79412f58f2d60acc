using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class PeriodColumnTests
{
    [Fact]
    public void A_row_that_is_no_month_puts_every_row_of_its_shape_in_doubt()
    {
        var readings = PeriodColumn.Parse(["1985-87", "2000-02", "2021"]);

        Assert.Equal([false, false, true], readings.Select(reading => reading.Period is not null));
        Assert.Equal(
            "'2000-02' may be a month or a span of years, as '1985-87' in the same column is no month",
            readings[1].Problem
        );
    }

    [Fact]
    public void Rows_that_all_span_the_same_number_of_years_are_asked_about()
    {
        var readings = PeriodColumn.Parse(["1999-01", "2000-02", "2001-03"]);

        Assert.All(readings, reading => Assert.Null(reading.Period));
        Assert.Equal(
            "'1999-01' may be a month or a span of years, as each row can be read as 3 years",
            readings[0].Problem
        );
        Assert.StartsWith("Write '1999 01' for the month;", readings[0].Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2009-10,2009-11,2009-12")]
    [InlineData("2005-10,2006-10,2007-10")]
    [InlineData("2025-10")]
    [InlineData("2024,2025-06")]
    [InlineData("2009 10,2010 11")]
    public void Rows_that_step_like_months_are_months(string rows) =>
        Assert.All(PeriodColumn.Parse(rows.Split(',')), reading => Assert.NotNull(reading.Period));
}
