using System.Globalization;
using Upshot.Model.Metrics;
using Upshot.Model.Wording;
using Upshot.Tests.Model.Metrics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Wording;

public sealed class LanguageTests
{
    private static readonly decimal[] Values = [0, 1, -1, 0.5m, 7, 88.25m, -1234.5m, 9500, 7_400_000, 0.004m, -0.4m];

    [Fact]
    public void Every_unit_in_English() => Snapshot.Match(UnitTable(Languages.EnglishText));

    [Fact]
    public void Every_unit_in_Swedish() => Snapshot.Match(UnitTable(Languages.SwedishText));

    [Fact]
    public void Nothing_depends_on_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        var (english, swedish) = (UnitTable(Languages.EnglishText), UnitTable(Languages.SwedishText));
        var period = Languages.English.Period(Period.OfFinancialYear(2024, 4));
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "·";
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberGroupSeparator = "'";
        odd.DateTimeFormat.DateSeparator = "!";
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal("1·5", $"{1.5m}");
            Assert.Equal(english, UnitTable(Languages.EnglishText));
            Assert.Equal(swedish, UnitTable(Languages.SwedishText));
            Assert.Equal(period, Languages.English.Period(Period.OfFinancialYear(2024, 4)));
            Assert.Equal("31 October 2025", Languages.English.Date(new(2025, 10, 31)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2025-10-31", "31 October 2025 | on 31 October 2025", "31 oktober 2025 | den 31 oktober 2025")]
    [InlineData("2025-03", "March 2025 | in March 2025", "mars 2025 | i mars 2025")]
    [InlineData(
        "2025-Q3",
        "July to September 2025 | in July to September 2025",
        "juli–september 2025 | under juli–september 2025"
    )]
    [InlineData(
        "2025-H1",
        "January to June 2025 | in January to June 2025",
        "januari–juni 2025 | under januari–juni 2025"
    )]
    [InlineData("2024/25", "2024/25 | in 2024/25", "2024/25 | under 2024/25")]
    [InlineData("1999/00", "1999/00 | in 1999/00", "1999/00 | under 1999/00")]
    [InlineData("2025", "2025 | in 2025", "2025 | under 2025")]
    public void Every_period_as_a_heading_and_in_a_sentence(string text, string english, string swedish)
    {
        var period = PeriodParser.Parse(text, financialYearStarts: 4).Period ?? default;

        Assert.Equal(english, $"{Languages.English.Period(period)} | {Languages.English.PeriodIn(period)}");
        Assert.Equal(swedish, $"{Languages.Swedish.Period(period)} | {Languages.Swedish.PeriodIn(period)}");
    }

    [Fact]
    public void Every_month_has_its_name()
    {
        var days = Enumerable.Range(1, 12).Select(month => new DateOnly(2025, month, 1)).ToList();

        Assert.Equal(
            days.Select(day => $"{day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}"),
            days.Select(Languages.English.MonthYear)
        );
        Assert.Equal(
            "januari februari mars april maj juni juli augusti september oktober november december",
            string.Join(' ', days.Select(day => Languages.Swedish.MonthYear(day).Split(' ')[0]))
        );
    }

    [Theory]
    [InlineData(2026, 3, 31, "by March 2026", "senast i mars 2026")]
    [InlineData(2028, 2, 29, "by February 2028", "senast i februari 2028")]
    [InlineData(2028, 2, 28, "by 28 February 2028", "senast den 28 februari 2028")]
    [InlineData(9999, 12, 31, "by December 9999", "senast i december 9999")]
    public void The_last_day_of_a_month_stands_for_the_month(
        int year,
        int month,
        int day,
        string english,
        string swedish
    )
    {
        Assert.Equal(english, Languages.English.By(new(year, month, day)));
        Assert.Equal(swedish, Languages.Swedish.By(new(year, month, day)));
    }

    [Theory]
    [InlineData(1, "before October 2024", "före oktober 2024")]
    [InlineData(14, "before 14 October 2024", "före den 14 oktober 2024")]
    public void The_first_day_of_a_month_stands_for_the_month(int day, string english, string swedish)
    {
        Assert.Equal(english, Languages.English.Before(new(2024, 10, day)));
        Assert.Equal(swedish, Languages.Swedish.Before(new(2024, 10, day)));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a b", "a and b", "a och b")]
    [InlineData("a b c", "a, b and c", "a, b och c")]
    public void A_list_ends_in_and(string items, string english, string swedish)
    {
        var list = items.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(english, Languages.English.List(list));
        Assert.Equal(swedish, Languages.Swedish.List(list));
    }

    [Theory]
    [InlineData("1", "told 1 time", "berättat 1 gång")]
    [InlineData("0", "told 0 times", "berättat 0 gånger")]
    [InlineData("1200", "told 1,200 times", "berättat 1_200 gånger")]
    [InlineData("1.5", "told 1.5 times", "berättat 1,5 gånger")]
    [InlineData("1.001", "told 1 time", "berättat 1 gång")]
    public void Counting_has_a_form_for_one(string count, string english, string swedish)
    {
        Assert.Equal(english, Languages.English.Plural("told_times", decimal.Parse(count)));
        Assert.Equal(swedish, Languages.Show(Languages.Swedish.Plural("told_times", decimal.Parse(count))));
    }

    [Theory]
    [InlineData("GBP", "−£1,234.50", "−1_234,50_£")]
    [InlineData("EUR", "−€1,234.50", "−1_234,50_€")]
    [InlineData("USD", "−$1,234.50", "−1_234,50_$")]
    [InlineData("SEK", "−SEK_1,234.50", "−1_234,50_kr")]
    [InlineData("CHF", "−CHF_1,234.50", "−1_234,50_CHF")]
    public void Every_currency_has_its_place(string code, string english, string swedish)
    {
        Assert.Equal(english, Languages.Show(new MeasureText(Languages.English, code).Money(-1234.5m)));
        Assert.Equal(swedish, Languages.Show(new MeasureText(Languages.Swedish, code).Money(-1234.5m)));
    }

    [Theory]
    [InlineData("7400000", "£7,400,000")]
    [InlineData("38", "£38")]
    [InlineData("38.00", "£38")]
    [InlineData("38.5", "£38.50")]
    [InlineData("38.456", "£38.46")]
    [InlineData("-0.004", "£0")]
    public void Money_has_pence_only_when_there_are_some(string amount, string expected) =>
        Assert.Equal(expected, Languages.EnglishText.Money(decimal.Parse(amount)));

    /// <summary>A line for each unit, a column for each value; no-break spaces as _.</summary>
    private static string UnitTable(MeasureText text)
    {
        var lines =
            from unit in Enum.GetValues<Unit>()
            from decimals in new[] { 0, 1 }
            let metric = Examples.NewStarterReady with
            {
                Unit = unit,
            }
            let cells = Values.Select(value => text.Value(value, metric, decimals))
            let shortly = text.ValueShort(7, metric, decimals)
            select $"{unit} {decimals}: {string.Join(" | ", cells)} || {shortly}";
        return Languages.Show(string.Join('\n', lines) + "\n");
    }
}
