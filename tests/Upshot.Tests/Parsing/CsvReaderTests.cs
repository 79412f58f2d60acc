using System.Text;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("period,value\n2025,1\n")]
    [InlineData("period;value\n2025;1\n")]
    [InlineData("period\tvalue\n2025\t1\n")]
    [InlineData("period,value\r\n2025,1\r\n")]
    [InlineData("period,value\r2025,1\r")]
    [InlineData("period,value\n2025,1")]
    [InlineData("\uFEFFperiod,value\n2025,1\n")]
    [InlineData("\n\nperiod;value\n2025;1\n")]
    [InlineData(" \nperiod\tvalue\n2025\t1\n")]
    [InlineData("\"period\",\"value\"\n\"2025\",\"1\"\n")]
    [InlineData("period,value\n\n2025,1\n\n\n")]
    [InlineData("period,value\n,\n2025,1\n,\n")]
    public void A_table_is_read_however_it_was_saved(string text) =>
        Assert.Equal("period|value/2025|1", Show(Table(text)));

    [Theory]
    [InlineData("a,b\n\"x, y\",2\n", "a|b/x, y|2")]
    [InlineData("a,b\n\"x \"\"y\"\"\",2\n", "a|b/x \"y\"|2")]
    [InlineData("a,b\n\"x\ny\",2\n", "a|b/x\ny|2")]
    [InlineData("a,b\n\"x\r\ny\",2\n", "a|b/x\ny|2")]
    [InlineData("a,b\n\"\",2\n", "a|b/|2")]
    [InlineData("a;b\n1,5;2\n", "a|b/1,5|2")]
    [InlineData("\"a,b;\";c\n1;2\n", "a,b;|c/1|2")]
    [InlineData("a\n1\n2\n", "a/1/2")]
    [InlineData("a,b\n=1+1,+x\n", "a|b/=1+1|+x")]
    [InlineData("a,b\n é , 東京\n", "a|b/ é | 東京")]
    public void Values_are_kept_as_they_were_written(string text, string expected) =>
        Assert.Equal(expected, Show(Table(text)));

    [Fact]
    public void A_row_of_more_than_a_megabyte_is_an_error_with_its_place() =>
        Assert.Equal(
            "2:1 UP117 row 2 is longer than 1 MB. Keep the words that explain a value short.",
            Finding.Lines(
                CsvReader
                    .Read(SourceFile.FromText("a.csv", $"period,note\n2024,{new string('a', 1024 * 1024)}\n"))
                    .Findings
            )
        );

    [Fact]
    public void Cells_know_their_place_past_quotes_breaks_and_emoji()
    {
        var table = Table("a,b,c\n\"x \"\"1\"\"\",\"two\r\nlines\",😀\r\n4,5,6\r\n");

        Assert.Equal(
            ["1:1-1:2 1:3-1:4 1:5-1:6", "2:1-2:10 2:11-3:7 3:8-3:10", "4:1-4:2 4:3-4:4 4:5-4:6"],
            table.Rows.Prepend(table.Header).Select(row => string.Join(' ', row.Select(cell => Finding.Range(cell.At))))
        );
        Assert.Equal("row 4, column 2", table.Rows[1][1].Name);
    }

    [Theory]
    [InlineData(
        "a,b\n1\n",
        "2:1 UP112 row 2 has 1 cell, the header has 2. Here a comma parts the cells: add the missing ones; an empty one is two commas in a row."
    )]
    [InlineData(
        "a,b\n1,2\n\n3,4,5\n",
        "4:5 UP112 row 4 has 3 cells, the header has 2. Here a comma parts the cells: put quotes round a value that has one in it."
    )]
    [InlineData(
        "a;b\n1\n",
        "2:1 UP112 row 2 has 1 cell, the header has 2. Here a semicolon parts the cells: add the missing ones; an empty one is two semicolons in a row."
    )]
    [InlineData(
        "a\tb\n1\t2\t3\n",
        "2:5 UP112 row 2 has 3 cells, the header has 2. Here a tab parts the cells: put quotes round a value that has one in it."
    )]
    [InlineData(
        "a,b\n\"x\ny\",2,3\n",
        "3:6 UP112 row 2 has 3 cells, the header has 2. Here a comma parts the cells: put quotes round a value that has one in it."
    )]
    [InlineData(
        "a,,b\n1,2,3\n",
        "1:3 UP116 the heading in row 1, column 2 is empty. Write a heading, or delete the column."
    )]
    [InlineData("a,b,A\n1,2,3\n", "1:5 UP116 the heading 'A' is there twice. Give one of the two another name.")]
    [InlineData(
        "a,b\n\"x,2\n3,4\n",
        "2:1 UP117 a quotation mark that opens in row 2 is never closed. Put the whole value in quotes, and double each quotation mark inside it."
    )]
    [InlineData(
        "a,b\n1,2\n3,\"x",
        "3:1 UP117 a quotation mark that opens in row 3 is never closed. Put the whole value in quotes, and double each quotation mark inside it."
    )]
    [InlineData(
        "a,b\n\"x\"y,2\n",
        "2:1 UP117 the quotation marks of row 2 do not match. Put the whole value in quotes, and double each quotation mark inside it."
    )]
    [InlineData(
        "a,b\n5\" pipe,2\n",
        "2:1 UP117 the quotation marks of row 2 do not match. Put the whole value in quotes, and double each quotation mark inside it."
    )]
    [InlineData("", "file UP116 the file is empty. Begin it with a line of headings, such as period,value.")]
    [InlineData("\n \n", "file UP116 the file is empty. Begin it with a line of headings, such as period,value.")]
    public void What_would_shift_a_value_is_an_error(string text, string finding) =>
        Assert.Equal(finding, Findings(text));

    [Fact]
    public void A_ragged_row_does_not_hide_the_rows_after_it()
    {
        var parsed = CsvReader.Read(File("a,b\n1\n3,4\n5,6,7\n"));

        Assert.Equal("2:1 UP112\n4:5 UP112", Finding.Places(parsed.Findings));
        Assert.Equal("a|b/3|4", Show(parsed.Value));
    }

    [Fact]
    public void A_header_alone_is_a_table_without_rows() => Assert.Equal("a|b", Show(Table("a,b\n")));

    [Fact]
    public void Windows_1252_is_refused_with_the_byte()
    {
        var parsed = CsvReader.Read(new SourceFile("a.csv", new byte[] { (byte)'a', (byte)'\n', 0xA3, (byte)'5' }));

        Assert.Null(parsed.Value);
        Assert.StartsWith("2:1 UP101 byte 3 (0xA3)", Finding.Lines(parsed.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_50000_rows_are_an_error()
    {
        Assert.Equal("", Findings("a\n" + string.Concat(Enumerable.Repeat("1\n", 50_000))));
        Assert.Equal(
            "50002:1 UP117 the file has more than 50000 rows. Split it, or sum it up by period.",
            Findings("a\n" + string.Concat(Enumerable.Repeat("1\n", 50_001)))
        );
    }

    [Fact]
    public void More_than_200_columns_are_an_error()
    {
        var headings = string.Join(',', Enumerable.Range(1, 200).Select(number => $"h{number}"));

        Assert.Equal("", Findings(headings + "\n"));
        Assert.Equal(
            "1:1 UP117 row 1 has more than 200 columns. "
                + "Keep the columns that are used: period, value and what explains them.",
            Findings(headings + ",h201\n")
        );
    }

    [Theory]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("\"\"")]
    [InlineData("\",\"")]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("a,b\n")]
    [InlineData("\"\n")]
    [InlineData(";,\t")]
    public void A_megabyte_of_anything_ends_within_two_seconds(string piece) =>
        Patience.Within(2, () => Findings(string.Concat(Enumerable.Repeat(piece, 1024 * 1024 / piece.Length))));

    private static SourceFile File(string text) => new("a.csv", Encoding.UTF8.GetBytes(text));

    private static string Findings(string text) => Finding.Lines(CsvReader.Read(File(text)).Findings);

    private static DataTable Table(string text)
    {
        var parsed = CsvReader.Read(File(text));
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
