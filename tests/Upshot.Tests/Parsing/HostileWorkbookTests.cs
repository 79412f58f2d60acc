using System.Text;
using Upshot.Parsing;
using Upshot.Tests.Support;
using static Upshot.Tests.Parsing.WorkbookFile;

namespace Upshot.Tests.Parsing;

/// <summary>Workbooks that want to grow, to fetch, or to run: refused in one line, or read as if that were not there.</summary>
[Trait(Figure.Trait, "T13")]
public sealed class HostileWorkbookTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly WorkbookFile Good = Of(
        Row(1, Text("period"), Text("value")),
        Row(2, Text("2024"), Number("61"))
    );

    private static readonly string[] Parts =
    [
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/_rels/workbook.xml.rels",
        "_rels/.rels",
        "[Content_Types].xml",
    ];

    private static readonly string[] Types =
    [
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"http://127.0.0.1:9/x\">]>",
        "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://127.0.0.1:9/x.dtd\">%b;]>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE a PUBLIC \"x\" \"file:///dev/random\">",
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
        "<!DOCTYPE a>",
    ];

    [Fact]
    public void A_document_type_in_any_part_is_refused_in_any_letters()
    {
        Encoding[] letters = [new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];
        var taken = new List<string>();
        var tries = 0;
        foreach (var part in Parts)
        {
            foreach (var type in Types)
            {
                foreach (var letter in letters.Where(letter => letter is UTF8Encoding || IsRead(part)))
                {
                    var xml =
                        $"{type}<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&amp;b</t></is></c></row></sheetData></worksheet>";
                    byte[] bytes = [.. letter.GetPreamble(), .. letter.GetBytes(xml)];
                    Judge(
                        $"{part} {type} {letter.WebName}",
                        Good with
                        {
                            Parts = [(part, bytes)],
                        },
                        isRefused: true,
                        taken
                    );
                    tries++;
                }
            }
        }

        Figure.None("T13", "workbooks with a document type that were read", taken, tries);
    }

    [Fact]
    public void A_bomb_is_refused_in_any_part_and_number()
    {
        var taken = new List<string>();
        var zeros = new byte[24 * 1024 * 1024];
        var spaces = Enumerable.Repeat((byte)' ', zeros.Length).ToArray();
        var rows = Encoding.UTF8.GetBytes(
            $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(Enumerable.Repeat("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>", 400_000))}</sheetData></worksheet>"
        );
        (string, byte[])[] bombs =
        [
            .. Parts.Append("docProps/thumbnail.jpeg").Append("xl/media/a.png").Select(part => (part, zeros)),
            ("xl/worksheets/sheet1.xml", spaces),
            ("xl/worksheets/sheet1.xml", rows),
            ("xl/embeddings/oleObject1.bin", zeros),
        ];
        foreach (var (part, bytes) in bombs)
            Judge($"{part} of {bytes.Length}", Good with { Parts = [(part, bytes)] }, isRefused: true, taken);
        Judge(
            "many parts",
            Good with
            {
                Parts = [.. Enumerable.Range(0, 30).Select(i => ($"xl/media/{i}.png", new byte[1024 * 1024]))],
            },
            isRefused: true,
            taken
        );
        Judge(
            "a zip in a zip",
            Good with
            {
                Parts = [("xl/a.xlsx", (Good with { Parts = [("a", zeros)] }).ToFile().Bytes.ToArray())],
            },
            isRefused: false,
            taken
        );

        Figure.None("T13", "workbooks that unpack to more than a table needs and were read", taken, bombs.Length + 2);
    }

    [Fact]
    public void What_could_run_or_fetch_is_left_alone_and_the_numbers_are_read()
    {
        string[] parts =
        [
            "xl/vbaProject.bin",
            "xl/macrosheets/sheet1.xml",
            "xl/externalLinks/externalLink1.xml",
            "xl/connections.xml",
            "xl/queryTables/queryTable1.xml",
            "xl/activeX/activeX1.bin",
            "xl/embeddings/oleObject1.bin",
            "customUI/customUI.xml",
            "xl/ctrlProps/ctrlProp1.xml",
            "../../evil.txt",
            "/etc/evil.txt",
            "C:\\evil.txt",
            "xl/../../evil.txt",
            "xl\\evil.txt",
            "CON",
            "a\0b",
        ];
        string[] formulas =
        [
            "WEBSERVICE(\"http://127.0.0.1:9/\")",
            "cmd|'/C calc'!A0",
            "HYPERLINK(\"http://127.0.0.1:9/\")",
            "[1]Sheet1!A1",
            "'\\\\127.0.0.1\\a\\[b.xlsx]c'!A1",
            "CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)",
            "DDE(\"cmd\",\"/C calc\",\"x\")",
            "RTD(\"x\",,\"y\")",
            "1/0",
            "A1:XFD1048576",
            "B2",
        ];
        var wrong = new List<string>();
        foreach (var part in parts)
            Judge(
                part,
                Good with
                {
                    Parts = [(part, "<x href=\"http://127.0.0.1:9/\"/>"u8.ToArray())],
                },
                isRefused: false,
                wrong
            );
        foreach (var formula in formulas)
        {
            var book = Of(
                Row(1, Text("period"), Text("value")),
                Row(2, Text("2024"), Formula(formula.Replace("&", "&amp;", StringComparison.Ordinal), "61"))
            );
            Judge(formula, book, isRefused: false, wrong);
        }

        Figure.None(
            "T13",
            "workbooks with macros, links or formulas that acted or were read otherwise",
            wrong,
            parts.Length + formulas.Length
        );
    }

    /// <summary>The list of parts and the way to the workbook are looked through, but not asked.</summary>
    private static bool IsRead(string part) => part is not ("_rels/.rels" or "[Content_Types].xml");

    /// <summary>One line, at most a second, and never a cell of something else.</summary>
    private static void Judge(string name, WorkbookFile book, bool isRefused, List<string> wrong)
    {
        var file = book.ToFile();
        var parsed = WorkbookReader.Read(file, null, "x");
        var seen = parsed.Value is { Rows: [[_, var value]] } ? value.Text : "";
        if (
            isRefused
                ? parsed.Value is not null || parsed.Findings.Length != 1
                : seen != "61" || !parsed.Findings.IsEmpty
        )
            wrong.Add($"{name}: {seen} {Finding.Lines(parsed.Findings)}");
        else if (parsed.Findings.Any(finding => (finding.What + finding.Fix).Contains('\n')))
            wrong.Add($"{name}: more than one line");
    }
}
