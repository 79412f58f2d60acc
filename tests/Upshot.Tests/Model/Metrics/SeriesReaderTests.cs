using Upshot.Diagnostics;
using Upshot.Model.Metrics;
using Upshot.Parsing;

namespace Upshot.Tests.Model.Metrics;

public sealed class SeriesReaderTests
{
    [Fact]
    public void Reads_columns_in_any_order_and_any_case()
    {
        var series = Read("Note;VALUE;period;quality;of;count\nFirst;8.5;2025-Q1;Provisional value;90;71");

        Assert.Empty(series.Findings);
        Assert.Equal(
            [new Point(Period.OfQuarter(2025, 1), 8.5m, 71, 90, Quality.Provisional, "First")],
            series.Value.Points
        );
    }

    [Fact]
    public void Puts_points_in_order_of_time_and_keeps_missing_values()
    {
        var series = Read("period;value\n2025-Q3;\n2025-Q1;8");

        Assert.Equal([new(Period.OfQuarter(2025, 1), 8m), new(Period.OfQuarter(2025, 3), null)], series.Value.Points);
    }

    [Fact]
    public void Reports_every_problem_at_once_with_its_cell()
    {
        var series = Read("period;value;count\n2025-13;1,234;12\n2025-02;97 %;1.5\n2025-03;abc;-1");

        Assert.Equal(
            [
                "m.csv:2:2 '1,234' in row 2, column 2 is not a number",
                "m.csv:2:1 '2025-13' is no month and may be a span of years",
                "m.csv:3:2 '97 %' in row 3, column 2 is not a number",
                "m.csv:3:3 '1.5' in row 3, column 3 is not a count",
                "m.csv:3:1 '2025-02' may be a month or a span of years, as '2025-13' in the same column is no month",
                "m.csv:4:2 'abc' in row 4, column 2 is not a number",
                "m.csv:4:3 '-1' in row 4, column 3 is not a count",
                "m.csv:4:1 '2025-03' may be a month or a span of years, as '2025-13' in the same column is no month",
            ],
            series.Findings.Select(finding => $"{finding.Location} {finding.What}")
        );
    }

    [Theory]
    [InlineData("1,234", "Take out the thousands separators: write 1234.")]
    [InlineData("-1,234.5", "Take out the thousands separators: write -1234.5.")]
    [InlineData("9 500", "Take out the thousands separators: write 9500.")]
    [InlineData("12,5", "Write 12.5, or add 'decimal: \",\"' to the metric.")]
    [InlineData("99.95 %", "Write 99.95 and leave the sign to 'unit: percent'.")]
    [InlineData("\u221220", "Write -20 with a hyphen.")]
    [InlineData("–2.5", "Write -2.5 with a hyphen.")]
    [InlineData("97%", "Write 97 and leave the sign to 'unit: percent'.")]
    [InlineData("1'234", "Take out the thousands separators: write 1234.")]
    [InlineData("1’234’567", "Take out the thousands separators: write 1234567.")]
    [InlineData("9\u00A0500", "Take out the thousands separators: write 9500.")]
    [InlineData("9\u202F500.25", "Take out the thousands separators: write 9500.25.")]
    [InlineData(
        "£38",
        "Write digits only, such as 12.5; leave it blank when there is no number and say why in the note."
    )]
    [InlineData(
        "1,23,456",
        "Write digits only, such as 12.5; leave it blank when there is no number and say why in the note."
    )]
    [InlineData(
        ",234,567",
        "Write digits only, such as 12.5; leave it blank when there is no number and say why in the note."
    )]
    [InlineData(
        "1.2.3",
        "Write digits only, such as 12.5; leave it blank when there is no number and say why in the note."
    )]
    [InlineData(
        "5.",
        "Write digits only, such as 12.5; leave it blank when there is no number and say why in the note."
    )]
    [InlineData(
        "%",
        "Write digits only, such as 12.5; leave it blank when there is no number and say why in the note."
    )]
    [InlineData("1234567890123456789012345", "Write it with 24 digits at most.")]
    [InlineData(
        "1e5",
        "Write digits only, such as 12.5; leave it blank when there is no number and say why in the note."
    )]
    public void Says_how_to_write_the_number(string text, string fix) =>
        Assert.Equal(fix, Assert.Single(Read($"period;value\n2025;{text}").Findings).Fix);

    [Fact]
    public void A_number_may_have_24_digits() =>
        Assert.Equal(
            [123456789012345678901.234m],
            Read("period;value\n2025;123456789012345678901.234").Value.Points.Select(point => point.Value)
        );

    [Theory]
    [InlineData("0", "30")]
    [InlineData("30", "30")]
    public void A_count_is_a_whole_number_up_to_what_could_be_counted(string count, string of) =>
        Assert.Empty(Read($"period;value;count;of\n2025;1;{count};{of}").Findings);

    [Theory]
    [InlineData("12,5", 12.5, null)]
    [InlineData("12.5", null, "Write 12,5, or take 'decimal' out of the metric.")]
    [InlineData("1.234", null, "Take out the thousands separators: write 1234.")]
    [InlineData("1.234,5", null, "Take out the thousands separators: write 1234,5.")]
    public void A_decimal_comma_counts_only_when_the_metric_says_so(string text, double? value, string? fix)
    {
        var metric = Examples.HiringLeadTime with { Decimal = "," };
        var series = SeriesReader.Read(metric, Examples.Table($"period;value\n2025;{text}"), null);

        Assert.Equal((decimal?)value, Assert.Single(series.Value.Points).Value);
        Assert.Equal(fix, series.Findings.SingleOrDefault()?.Fix);
    }

    [Fact]
    public void A_misspelt_heading_is_reported_once_with_the_right_one()
    {
        var finding = Assert.Single(Read("period;valeu\n2025;1").Findings);

        Assert.Equal(
            ("m.csv:1:2", "a series has no column 'valeu'", "Did you mean 'value'?"),
            (finding.Location.ToString(), finding.What, finding.Fix)
        );
    }

    [Fact]
    public void A_missing_and_a_double_heading_are_reported()
    {
        Assert.Equal(
            ["there are two columns 'value'", "there is no column 'period'"],
            Read("value;value\n1;2").Findings.Select(finding => finding.What)
        );
    }

    [Fact]
    public void The_same_period_twice_names_both_rows()
    {
        var finding = Assert.Single(Read("period;value\n2025-Q1;1\n2024-Q4;3\n2025 Q1;2").Findings);

        Assert.Equal(("m.csv:4:1", "'2025-Q1' is there twice"), (finding.Location.ToString(), finding.What));
        Assert.Equal("m.csv:2:1", Assert.Single(finding.Related).ToString());
    }

    [Fact]
    public void Periods_that_overlap_are_a_warning()
    {
        var finding = Assert.Single(Read("period;value\n2025;1\n2025-06;3").Findings);

        Assert.Equal(("'2025' and '2025-06' overlap", Severity.Warning), (finding.What, finding.Severity));
    }

    [Fact]
    public void A_suppressed_value_is_never_kept()
    {
        var series = Read("period;value;quality\n2025;3;suppressed");

        Assert.Equal(new(Period.OfYear(2025), null, Quality: Quality.Suppressed), Assert.Single(series.Value.Points));
        Assert.Equal("a suppressed number is written in row 2, column 2", Assert.Single(series.Findings).What);
    }

    [Fact]
    public void Another_quality_word_becomes_a_note_and_a_near_one_is_asked_about()
    {
        var series = Read("period;value;quality;note\n2024;1;York only;Old form\n2025;2;provisonal;");

        Assert.Equal(["York only. Old form", "provisonal"], series.Value.Points.Select(point => point.Note));
        Assert.Equal("Did you mean 'provisional'?", Assert.Single(series.Findings).Fix);
    }

    [Theory]
    [InlineData(Unit.Percent, true, 91.2)]
    [InlineData(Unit.Percent, false, 0.912)]
    [InlineData(Unit.Ratio, true, 0.912)]
    public void Only_percent_cells_of_a_percent_metric_are_multiplied(Unit unit, bool isPercent, double value)
    {
        var cell = new DataCell("91.2%", default, "cell B2") { Number = 0.912m, IsPercent = isPercent };
        var date = new DataCell("45382", default, "cell A2") { Date = new(2024, 3, 31) };
        var table = Examples.Table("period;value\nx;y") with
        {
            Rows =
            [
                [date, cell],
            ],
        };
        var metric = Examples.HiringLeadTime with { Unit = unit, Frequency = Frequency.Monthly };

        Assert.Equal([new(Period.OfMonth(2024, 3), (decimal)value)], SeriesReader.Read(metric, table, 4).Value.Points);
    }

    [Fact]
    public void A_count_above_what_could_be_counted_is_reported() =>
        Assert.Equal(
            "31 counted is more than 30 there could be, in row 2, column 3",
            Assert.Single(Read("period;value;count;of\n2025;1;31;30").Findings).What
        );

    [Fact]
    public void A_break_with_no_period_is_reported()
    {
        var metric = Examples.NewStarterReady with
        {
            Breaks = [new() { Period = "2024-Q4", Note = "Contractors" }, new() { Period = "last autumn", Note = "x" }],
        };

        var series = SeriesReader.Read(metric, 4);

        Assert.Equal([new(Period.OfQuarter(2024, 4), "Contractors")], series.Value.Breaks);
        Assert.Equal("'last autumn' is not a period", Assert.Single(series.Findings).What);
    }

    private static Parsed<Series> Read(string table) =>
        SeriesReader.Read(Examples.HiringLeadTime, Examples.Table(table), financialYearStarts: 4);
}
