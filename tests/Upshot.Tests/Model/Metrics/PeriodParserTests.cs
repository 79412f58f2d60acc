using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class PeriodParserTests
{
    [Theory]
    [InlineData("2025-10-31", PeriodKind.Day, "2025-10-31", "2025-10-31", "2025-10-31")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29", "2024-02")]
    [InlineData("1993 01", PeriodKind.Month, "1993-01-01", "1993-01-31", "1993-01")]
    [InlineData("2025-Q3", PeriodKind.Quarter, "2025-07-01", "2025-09-30", "2025-Q3")]
    [InlineData("2019 Q4", PeriodKind.Quarter, "2019-10-01", "2019-12-31", "2019-Q4")]
    [InlineData("2025-H1", PeriodKind.HalfYear, "2025-01-01", "2025-06-30", "2025-H1")]
    [InlineData("2025-H2", PeriodKind.HalfYear, "2025-07-01", "2025-12-31", "2025-H2")]
    [InlineData("2024/25", PeriodKind.FinancialYear, "2024-04-01", "2025-03-31", "2024/25")]
    [InlineData("1999/00", PeriodKind.FinancialYear, "1999-04-01", "2000-03-31", "1999/00")]
    [InlineData(" 2025 ", PeriodKind.Year, "2025-01-01", "2025-12-31", "2025")]
    [InlineData("1900", PeriodKind.Year, "1900-01-01", "1900-12-31", "1900")]
    [InlineData("2199", PeriodKind.Year, "2199-01-01", "2199-12-31", "2199")]
    [InlineData("2025-01-01", PeriodKind.Day, "2025-01-01", "2025-01-01", "2025-01-01")]
    [InlineData("2025-12-31", PeriodKind.Day, "2025-12-31", "2025-12-31", "2025-12-31")]
    [InlineData("2025-12", PeriodKind.Month, "2025-12-01", "2025-12-31", "2025-12")]
    [InlineData("2025-Q1", PeriodKind.Quarter, "2025-01-01", "2025-03-31", "2025-Q1")]
    public void Reads_each_accepted_form(string text, PeriodKind kind, string start, string end, string iso)
    {
        var period = PeriodParser.Parse(text, financialYearStarts: 4).Period;

        Assert.Equal(new Period(kind, Vectors.Day(start), Vectors.Day(end)), period);
        Assert.Equal(iso, period!.Value.Iso);
    }

    [Theory]
    [InlineData("1984-1988", "'1984-1988' is a span of years, not one period")]
    [InlineData("2019 to 2021", "'2019 to 2021' is a span of years, not one period")]
    [InlineData("1985-87", "'1985-87' is no month and may be a span of years")]
    [InlineData("1984-1988 (baseline)", "'1984-1988 (baseline)' is a period with a remark")]
    [InlineData("2019/20 [Note 1]", "'2019/20 [Note 1]' is a period with a remark")]
    [InlineData("2021.0", "'2021.0' is a number with decimals")]
    [InlineData("17 May to 11 June 2023", "'17 May to 11 June 2023' is not a period")]
    [InlineData("There is no data for this indicator yet", "'There is no data for this indicator yet' is not a period")]
    [InlineData("", "the period is missing")]
    [InlineData("2025-13-01", "there is no day '2025-13-01'")]
    [InlineData("2025-02-29", "there is no day '2025-02-29'")]
    [InlineData("2025-Q5", "there is no quarter '2025-Q5'")]
    [InlineData("2025-H3", "there is no half-year '2025-H3'")]
    [InlineData("2024/26", "'2024/26' is longer than one financial year")]
    [InlineData("0205-10", "'0205-10' is not a year between 1900 and 2199")]
    [InlineData("31/10/2025", "in '31/10/2025' the day and the month can be taken for each other")]
    [InlineData("31.10.2025", "in '31.10.2025' the day and the month can be taken for each other")]
    [InlineData("31-10-2025", "in '31-10-2025' the day and the month can be taken for each other")]
    [InlineData("1/9/2025", "in '1/9/2025' the day and the month can be taken for each other")]
    [InlineData("2025-12-00", "there is no day '2025-12-00'")]
    [InlineData("2025-00-10", "there is no day '2025-00-10'")]
    [InlineData("2025-Q0", "there is no quarter '2025-Q0'")]
    [InlineData("2025-H0", "there is no half-year '2025-H0'")]
    [InlineData("2025-00", "'2025-00' is no month and may be a span of years")]
    [InlineData("1899", "'1899' is not a year between 1900 and 2199")]
    [InlineData("2200", "'2200' is not a year between 1900 and 2199")]
    [InlineData("0001-01-01", "'0001-01-01' is not a year between 1900 and 2199")]
    [InlineData("(2025)", "'(2025)' is not a period")]
    [InlineData("2025 (so far)", "'2025 (so far)' is a period with a remark")]
    [InlineData("2019–2021", "'2019–2021' is a span of years, not one period")]
    [InlineData("2019 - 2021", "'2019 - 2021' is a span of years, not one period")]
    [InlineData("2019–21", "'2019–21' is a span of years, not one period")]
    [InlineData("2019/2021", "'2019/2021' is a span of years, not one period")]
    [InlineData("2021.25", "'2021.25' is a number with decimals")]
    [InlineData("2025Q3", "'2025Q3' is not written as a period")]
    [InlineData("2025-q3", "'2025-q3' is not written as a period")]
    [InlineData("2025-h1", "'2025-h1' is not written as a period")]
    [InlineData("Q3/2025", "'Q3/2025' is not written as a period")]
    [InlineData("2025/7", "'2025/7' has a month of one digit")]
    [InlineData(
        "There is no data here and there never was",
        "'There is no data here and there never w…' is not a period"
    )]
    public void Refuses_all_else_with_a_reason(string text, string problem)
    {
        var reading = PeriodParser.Parse(text, financialYearStarts: 4);

        Assert.Null(reading.Period);
        Assert.Equal(problem, reading.Problem);
        Assert.EndsWith(".", reading.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-20", "Write 2019/20 for a financial year.")]
    [InlineData("2019/20 [Note 1]", "Move '[Note 1]' to the note, and write '2019/20'.")]
    [InlineData("2021.0", "Write 2021, and format the column as text.")]
    [InlineData("Q3 2025", "Write 2025-Q3.")]
    [InlineData("2025q3", "Write 2025-Q3.")]
    [InlineData("2025 H1", "Write 2025-H1.")]
    [InlineData("2025-7", "Write 2025-07.")]
    [InlineData("2024/26", "Write two years that follow each other, such as 2024/25.")]
    [InlineData("2099/01", "Write two years that follow each other, such as 2099/00.")]
    [InlineData("2025H1", "Write 2025-H1.")]
    [InlineData("2025-h1", "Write 2025-H1.")]
    [InlineData("2025 h2", "Write 2025-H2.")]
    [InlineData("2025Q3", "Write 2025-Q3.")]
    [InlineData("2025-q3", "Write 2025-Q3.")]
    [InlineData("2025 q3", "Write 2025-Q3.")]
    [InlineData("Q3-2025", "Write 2025-Q3.")]
    [InlineData("Q3/2025", "Write 2025-Q3.")]
    [InlineData("2025/7", "Write 2025-07.")]
    [InlineData("2025 7", "Write 2025-07.")]
    [InlineData("1999-00", "Write 1999/00 for a financial year.")]
    [InlineData("2019/20(p)", "Move '(p)' to the note, and write '2019/20'.")]
    [InlineData("1985-87", "Give each year a row of its own, or write only the year in which the span ends.")]
    [InlineData("1984-1988", "Give each year a row of its own, or write only the year in which the span ends.")]
    [InlineData("31.10.2025", "Write the year first: 2025-10-31.")]
    [InlineData("2025-02-30", "Check the month and the day.")]
    [InlineData("2025-Q5", "Use Q1, Q2, Q3 or Q4.")]
    [InlineData("2025-H3", "Use H1 or H2.")]
    [InlineData("0205-10", "Check the digits of the year.")]
    [InlineData("", "Write it as 2025-10-31, 2025-10, 2025-Q3, 2025-H1, 2024/25 or 2025.")]
    [InlineData("autumn", "Write it as 2025-10-31, 2025-10, 2025-Q3, 2025-H1, 2024/25 or 2025.")]
    public void Says_what_to_write_instead(string text, string fix) =>
        Assert.Equal(fix, PeriodParser.Parse(text, financialYearStarts: 4).Fix);

    [Theory]
    [InlineData(null, "'2024/25' is a financial year, and site.yml does not say when yours starts")]
    [InlineData(1, "'2024/25' spans two years, and your financial year starts in January")]
    public void A_financial_year_needs_the_month_it_starts(int? firstMonth, string problem) =>
        Assert.Equal(problem, PeriodParser.Parse("2024/25", firstMonth).Problem);

    [Theory]
    [InlineData(null, "Add 'financial_year_starts' with the number of the month to site.yml, such as 4 for April.")]
    [InlineData(1, "Write 2024 or 2025.")]
    public void A_financial_year_that_cannot_be_read_gets_the_way_out(int? firstMonth, string fix) =>
        Assert.Equal(fix, PeriodParser.Parse("2024/25", firstMonth).Fix);

    [Theory]
    [InlineData(2, "2024-02-01", "2025-01-31")]
    [InlineData(12, "2024-12-01", "2025-11-30")]
    public void A_financial_year_may_start_in_any_other_month(int firstMonth, string start, string end) =>
        Assert.Equal(
            new Period(PeriodKind.FinancialYear, Vectors.Day(start), Vectors.Day(end)),
            PeriodParser.Parse("2024/25", firstMonth).Period
        );

    [Theory]
    [InlineData("2024-04-01", "2024/25")]
    [InlineData("2025-03-31", "2024/25")]
    [InlineData("2024-04-02", "2024")]
    [InlineData("2025-03-30", "2025")]
    public void A_yearly_date_is_a_financial_year_only_on_its_first_or_last_day(string day, string iso) =>
        Assert.Equal(iso, Period.Containing(Vectors.Day(day), Frequency.Yearly, 4).Iso);

    [Theory]
    [InlineData("2025-Q1", "2025-03", true)]
    [InlineData("2025-Q1", "2025-04", false)]
    [InlineData("2025-Q1", "2024-12-31", false)]
    [InlineData("2025-01-01", "2025-01-01", true)]
    [InlineData("2025-03-31", "2025-Q1", true)]
    public void Periods_overlap_when_they_share_a_day(string left, string right, bool overlap)
    {
        var (first, second) = (PeriodParser.Parse(left).Period!.Value, PeriodParser.Parse(right).Period!.Value);

        Assert.Equal((overlap, overlap), (first.Overlaps(second), second.Overlaps(first)));
    }

    [Theory]
    [InlineData(Frequency.Daily, null, "2025-03-31")]
    [InlineData(Frequency.Weekly, null, "2025-03-31")]
    [InlineData(Frequency.Monthly, null, "2025-03")]
    [InlineData(Frequency.Quarterly, null, "2025-Q1")]
    [InlineData(Frequency.HalfYearly, null, "2025-H1")]
    [InlineData(Frequency.Yearly, null, "2025")]
    [InlineData(Frequency.Yearly, 4, "2024/25")]
    [InlineData(Frequency.Yearly, 7, "2025")]
    public void A_date_becomes_the_period_of_the_frequency(Frequency frequency, int? firstMonth, string iso) =>
        Assert.Equal(iso, Period.Containing(new(2025, 3, 31), frequency, firstMonth).Iso);
}
