using Upshot.Parsing;
using static Upshot.Tests.Parsing.WorkbookFile;

namespace Upshot.Tests.Parsing;

public sealed class WorkbookReaderTests
{
    private static readonly string Head = Row(1, Text("period"), Text("value"));

    [Fact]
    public void A_percentage_keeps_its_number_and_says_that_it_is_one()
    {
        var table = Table(Of(Head, Row(2, Text("2024-03"), Number("0.912", Percent))));

        Assert.Equal("period|value/2024-03|0.912", Show(table));
        Assert.Equal((0.912m, true, "cell B2", "2:2"), Facts(table.Rows[0][1]));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(PercentSignOnly, false)]
    [InlineData(PercentAfterBackslash, false)]
    [InlineData(PercentAsSpace, false)]
    [InlineData(PercentAfterText, true)]
    public void A_percent_sign_that_is_only_printed_is_no_percentage(int style, bool isPercent) =>
        Assert.Equal(
            (91m, isPercent, "cell B2", "2:2"),
            Facts(Table(Of(Head, Row(2, Text("x"), Number("91", style)))).Rows[0][1])
        );

    [Theory]
    [InlineData(false, "45931", "2025-10-01")]
    [InlineData(false, "45931.75", "2025-10-01")]
    [InlineData(true, "44469", "2025-10-01")]
    public void A_date_is_a_day_in_either_system(bool is1904, string stored, string day)
    {
        var cell = Table(Of(Head, Row(2, Number(stored, Day), Number("1"))) with { Is1904 = is1904 }).Rows[0][0];

        Assert.Equal((day, DateOnly.Parse(day)), (cell.Text, cell.Date));
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1E-7", "0.0000001")]
    [InlineData("-5", "-5")]
    [InlineData("123456789012345", "123456789012345")]
    public void A_number_is_what_the_spreadsheet_shows(string stored, string shown) =>
        Assert.Equal(shown, Table(Of(Head, Row(2, Text("x"), Number(stored)))).Rows[0][1].Text);

    [Fact]
    public void Every_kind_of_text_and_yes_and_no_are_read() =>
        Assert.Equal(
            "period|value/a & b|Rich text/yes|no/stored|7",
            Show(
                Table(
                    Of(
                        Head,
                        Row(2, Shared(0), Shared(1)),
                        Row(3, Typed("b", "1"), Typed("b", "0")),
                        Row(4, Typed("str", "stored"), Formula("3+4", "7"))
                    ) with
                    {
                        SharedStrings =
                        [
                            "<t>a &amp; b</t>",
                            "<r><t>Rich</t></r><r><t xml:space=\"preserve\"> text</t></r>",
                        ],
                    }
                )
            )
        );

    [Fact]
    public void Blank_rows_are_skipped_and_short_rows_filled() =>
        Assert.Equal(
            "period|value/2024|",
            Show(Table(Of(Row(2), Row(3, Text("period"), Text("value")), Row(5, Empty, Empty), Row(6, Text("2024")))))
        );

    [Theory]
    [InlineData("")]
    [InlineData("x:")]
    public void An_error_in_a_cell_is_named_with_its_address(string prefix) =>
        Assert.Equal(
            "2:2 UP127 cell B2 of the sheet 'answered' holds #N/A. Mend the formula, or empty the cell.",
            Findings(Of(Head, Row(2, Text("2024"), Typed("e", "#N/A"))) with { Prefix = prefix })
        );

    [Fact]
    public void A_formula_without_its_result_is_an_error() =>
        Assert.Equal(
            "2:2 UP127 cell B2 of the sheet 'answered' holds a formula without its result. Mend the formula, or empty the cell.",
            Findings(Of(Head, Row(2, Text("2024"), Formula("SUM(C1:C9)", ""))))
        );

    [Fact]
    public void A_duration_is_an_error_not_a_gap() =>
        Assert.Equal(
            "2:2 UP127 cell B2 of the sheet 'answered' holds a time of day or a duration. Write it as a number, such as 90 for an hour and a half in minutes.",
            Findings(Of(Head, Row(2, Text("2024"), Number("0.0625", Duration))))
        );

    [Fact]
    public void A_number_beyond_all_use_is_an_error()
    {
        Assert.Equal("", Findings(Of(Head, Row(2, Text("2024"), Number("1E+15")))));
        Assert.Equal(
            "2:2 UP127 cell B2 of the sheet 'answered' holds a number beyond all use. Look at the cell.",
            Findings(Of(Head, Row(2, Text("2024"), Number("-1.1E+15"))))
        );
    }

    [Fact]
    public void An_error_without_a_name_is_an_error_too() =>
        Assert.Equal(
            "2:2 UP127 cell B2 of the sheet 'answered' holds an error. Mend the formula, or empty the cell.",
            Findings(Of(Head, Row(2, Text("2024"), Typed("e", ""))))
        );

    [Fact]
    public void Cells_beyond_the_26th_column_are_named_as_a_spreadsheet_does()
    {
        var header = string.Concat(Columns.Select(name => Text("h" + name)($"{name}1")));
        var errors = string.Concat(Columns.Select(name => Typed("e", "#N/A")($"{name}2")));
        var findings = WorkbookReader
            .Read(Of($"<row r=\"1\">{header}</row><row r=\"2\">{errors}</row>").ToFile(), null, "x")
            .Findings;

        Assert.Equal(
            Columns.Select(name => $"cell {name}2 of the sheet 'answered' holds #N/A"),
            findings.Select(finding => finding.What)
        );
    }

    [Fact]
    public void The_error_of_another_sheet_is_no_error_here()
    {
        var file = Of() with
        {
            Sheets =
            [
                new SheetPart("answered", Head + Row(2, Text("2024"), Number("5"))),
                new SheetPart("other", Head + Row(2, Text("2024"), Typed("e", "#N/A"))),
            ],
        };

        Assert.Equal("", Findings(file));
        Assert.Equal("2:2 UP127", Finding.Places(WorkbookReader.Read(file.ToFile(), "other", "x").Findings));
    }

    [Fact]
    public void Hidden_rows_and_sheets_are_read_and_mentioned()
    {
        var file = Of() with
        {
            Sheets = [new SheetPart("answered", Head + Row(2, "hidden=\"1\"", Text("2024"), Number("5")), "hidden")],
        };

        Assert.Equal(
            "file UP128 the sheet 'answered' is hidden. Show it, so that colleagues see what readers see.\n"
                + "2:1 UP128 row 2 of the sheet 'answered' is hidden. Show it, or delete it.",
            Findings(file)
        );
        Assert.Equal("period|value/2024|5", Show(WorkbookReader.Read(file.ToFile(), null, "x").Value));
    }

    [Fact]
    public void Merged_cells_below_the_header_are_left_alone() =>
        Assert.Equal(
            "",
            Findings(
                Of() with
                {
                    Sheets =
                    [
                        new SheetPart(
                            "answered",
                            Head + Row(2, Text("2024"), Number("5")),
                            After: "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"
                        ),
                    ],
                }
            )
        );

    [Fact]
    public void Merged_headings_are_an_error() =>
        Assert.Equal(
            "1:1 UP129 A1 and its neighbours are merged. Split them, and write a heading over each column.",
            Findings(
                    Of() with
                    {
                        Sheets =
                        [
                            new SheetPart(
                                "answered",
                                Head + Row(2, Text("2024"), Number("5")),
                                After: "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>"
                            ),
                        ],
                    }
                )
                .Replace("cell A1", "A1", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(null, "other", "first")]
    [InlineData(null, "ready", "second")]
    [InlineData("third", "ready", "third")]
    public void The_sheet_is_the_one_named_else_the_metrics_else_the_first(
        string? sheet,
        string metric,
        string expected
    )
    {
        SheetPart Named(string name, string heading) => new(name, Row(1, Text(heading)) + Row(2, Text("x")));
        var file = Of() with
        {
            Sheets = [Named("answered", "first"), Named("ready", "second"), Named("third", "third")],
        };

        Assert.Equal(expected, WorkbookReader.Read(file.ToFile(), sheet, metric).Value?.Header[0].Text);
    }

    [Theory]
    [InlineData("anwsered", "Did you mean 'answered'?")]
    [InlineData("Answered", "Did you mean 'answered'?")]
    [InlineData("totals", "Write 'sheet:' with one of answered.")]
    public void A_sheet_that_is_not_there_gets_the_one_that_is(string sheet, string fix)
    {
        var finding = Assert.Single(WorkbookReader.Read(Of(Head).ToFile(), sheet, "x").Findings);

        Assert.Equal(
            ("UP119", $"the workbook has no sheet '{sheet}'", fix),
            (finding.Rule.Id, finding.What, finding.Fix)
        );
    }

    [Fact]
    public void An_empty_sheet_is_an_error() =>
        Assert.Equal(
            "file UP118 the sheet 'answered' is empty. Begin it with a row of headings, such as period and value.",
            Findings(Of())
        );

    [Fact]
    public void Rows_and_columns_beyond_the_limit_are_an_error_not_a_gap() =>
        Assert.Equal(
            "50001:1 UP118 the sheet 'answered' has more than 50,000 rows. Delete the rows below the numbers, or sum them up by period.",
            Findings(Of(Enumerable.Range(2, 50_000).Select(row => Row(row, Text("x"), Text("y"))).Prepend(Head)))
        );

    [Fact]
    public void A_heading_beyond_the_last_column_is_an_error_not_a_gap() =>
        Assert.Equal(
            "1:201 UP118 the sheet 'answered' has more than 200 columns. Keep the columns that are used: period, value and what explains them.",
            Findings(Of([Row(1, [.. Enumerable.Range(1, 201).Select(number => Text($"c{number}"))])]))
        );

    private static IEnumerable<string> Columns =>
        Enumerable
            .Range(0, 54)
            .Select(i =>
                (
                    i < 26 ? ""
                    : i < 52 ? "A"
                    : "B"
                ) + (char)('A' + (i % 26))
            );

    private static (decimal?, bool, string, string) Facts(DataCell cell) =>
        (cell.Number, cell.IsPercent, cell.Name, Finding.Place(cell.At));

    private static string Findings(WorkbookFile file) =>
        Finding.Lines(WorkbookReader.Read(file.ToFile(), null, "x").Findings);

    private static DataTable Table(WorkbookFile file)
    {
        var parsed = WorkbookReader.Read(file.ToFile(), null, "x");
        Assert.Equal("", Finding.Lines(parsed.Findings));
        return Assert.IsType<DataTable>(parsed.Value);
    }

    private static string Show(DataTable? table) =>
        table is null
            ? ""
            : string.Join(
                '/',
                table.Rows.Prepend(table.Header).Select(row => string.Join('|', row.Select(cell => cell.Text)))
            );
}
