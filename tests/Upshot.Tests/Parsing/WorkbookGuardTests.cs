using System.Text;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;
using static Upshot.Tests.Parsing.WorkbookFile;

namespace Upshot.Tests.Parsing;

/// <summary>Workbooks that mean harm, or are none.</summary>
public sealed class WorkbookGuardTests
{
    private const string Again = "Save it again as .xlsx, without macros, from your spreadsheet.";

    private static readonly WorkbookFile Good = Of(Row(1, Text("period")), Row(2, Text("2024")));

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "this is an old .xls workbook, or one with a password")]
    [InlineData("", "the file is not a workbook, or it is damaged")]
    [InlineData("504B0304", "the file is not a workbook, or it is damaged")]
    [InlineData("6E6F", "the file is not a workbook, or it is damaged")]
    public void What_is_no_workbook_is_refused(string bytes, string what) =>
        Assert.Equal($"file UP118 {what}. {Again}", Findings(new SourceFile("a.xlsx", Convert.FromHexString(bytes))));

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/media/image1.png")]
    [InlineData("xl/worksheets/sheet1.bin")]
    public void A_bomb_is_refused_wherever_it_lies(string path)
    {
        var file = (Good with { Parts = [(path, new byte[60 * 1024 * 1024])] }).ToFile();

        Assert.Equal($"file UP118 the workbook unpacks to far more than a table needs. {Again}", Findings(file));
        Patience.Within(3, () => Findings(file));
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>&b;</worksheet>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"http://evil.example/\"><worksheet/>")]
    public void A_document_type_is_refused(string xml) =>
        Assert.Equal(
            $"file UP118 a part of the workbook declares a document type. {Again}",
            Findings((Good with { Parts = [("xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes(xml))] }).ToFile())
        );

    [Fact]
    public void A_document_type_in_other_letters_is_refused_too()
    {
        const string Xml =
            "<!DOCTYPE a [<!ENTITY b \"x\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Xml)];

        Assert.StartsWith(
            "file UP118",
            Findings((Good with { Parts = [("xl/worksheets/sheet1.xml", bytes)] }).ToFile()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void More_than_2000_parts_are_refused() =>
        Assert.Equal(
            $"file UP118 the workbook has more than 2000 parts. {Again}",
            Findings(
                (
                    Good with
                    {
                        Parts = [.. Enumerable.Range(0, 2001).Select(i => ($"xl/media/{i}.png", new byte[1]))],
                    }
                ).ToFile()
            )
        );

    [Fact]
    public void A_workbook_cut_off_anywhere_is_refused_in_one_line()
    {
        var bytes = Good.ToFile().Bytes;

        for (var length = 0; length < bytes.Length; length += 7)
            Assert.StartsWith(
                "file UP118",
                Findings(new SourceFile("a.xlsx", bytes[..length])),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void A_workbook_without_its_sheet_is_refused() =>
        Assert.StartsWith(
            "file UP118",
            Findings((Good with { Parts = [("xl/worksheets/sheet1.xml", "<worksheet"u8.ToArray())] }).ToFile()),
            StringComparison.Ordinal
        );

    [Fact]
    public void Macros_and_pictures_are_left_alone() =>
        Assert.Equal(
            "",
            Findings(
                (
                    Good with
                    {
                        Parts =
                        [
                            ("xl/vbaProject.bin", [1, 2, 3]),
                            ("xl/media/a.svg", "<!DOCTYPE svg><svg/>"u8.ToArray()),
                        ],
                    }
                ).ToFile()
            )
        );

    private static string Findings(SourceFile file) => Finding.Lines(WorkbookReader.Read(file, null, "x").Findings);
}
