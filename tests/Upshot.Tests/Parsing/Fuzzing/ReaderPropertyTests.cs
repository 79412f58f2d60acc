using System.Text;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;
using static Upshot.Tests.Parsing.WorkbookFile;

namespace Upshot.Tests.Parsing.Fuzzing;

/// <summary>Ten thousand damaged files for each reader; two thousand sheets, each packed into a workbook of its own.</summary>
public sealed class ReaderPropertyTests
{
    private const int Cases = 10_000;
    private const string Path = "content/pages/a.md";

    private static readonly byte[][] Pages =
    [
        .. SmallSite.With().Files.Where(file => file.Extension == ".md").Select(file => file.Bytes.ToArray()),
        Utf8(
            "---\r\ntitle: \"A: b\"\r\nlist: [a, {b: c}]\r\ntext: >-\r\n  One\r\n  two\r\nmore: |\r\n  x\r\n---\r\n# A\r\n"
        ),
    ];

    private static readonly byte[][] Texts =
    [
        Utf8(
            "# A\n\nOne *two* **three** `four` [a](b.md \"c\") ![d](e.png) <https://f.example> www.g.example\n\n> [!NOTE]\n> - [x] h\n> - [ ] i\n"
        ),
        Utf8(
            "| a | b |\n|---|--:|\n| {{ metric:ready at=2024-Q2 }} | `{{ x }}` |\n\nDesk\n:   Where help is\n\nFast[^1].\n\n[^1]: By half.\n\n[r]: x 'y'\n"
        ),
        Utf8(
            "a <b>c</b> <!-- d -->\n\n<div>\ne\n</div>\n\n```text\nf\n```\n\n1. g\n   - h\n\n{{ card:ready }}\n\n{{< i >}} &amp; &#x200B; \\*\n\n---\n\nj\n===\n"
        ),
    ];

    private static readonly byte[][] Tables =
    [
        Utf8("period,value,note\n2024-Q2,61,\"a, \"\"b\"\"\"\n2024-Q3,88,\"two\nlines\"\n"),
        Utf8("period;value\r\n2024;1,5\r\n2025;2\r\n"),
        Utf8("\uFEFFperiod\tvalue\n2024\t1\n\n2025\t2"),
    ];

    private static readonly byte[][] Workbooks =
    [
        (
            Of(
                Row(1, Text("period"), Text("value")),
                Row(2, Number("45931", Day), Number("0.9", Percent)),
                Row(3, Shared(0), Typed("e", "#N/A"))
            ) with
            {
                SharedStrings = ["<t>x</t>"],
            }
        )
            .ToFile()
            .Bytes.ToArray(),
    ];

    [Fact]
    public void Fields_of_a_page_keep_the_promise() =>
        Promise.Holds(
            Cases,
            Damage.Of(Pages),
            bytes =>
            {
                var text = SourceText.Decode(new SourceFile(Path, bytes));
                var lines = text.Value.Split('\n');
                var parts = FrontMatter.Split(Path, text.Value);
                var yaml = YamlReader.Read(Path, parts.Value.Yaml, parts.Value.YamlLine);
                if (!text.Findings.IsEmpty)
                    return text.Value.Length == 0 ? null : Promise.Broken(text.Findings, Path, text.Value);
                return Promise.Broken([.. parts.Findings, .. yaml.Findings], Path, text.Value)
                    ?? Nodes(yaml.Value)
                        .Select(at => Promise.Outside(at, lines))
                        .FirstOrDefault(outside => outside is not null);
            }
        );

    [Fact]
    public void Text_of_a_page_keeps_the_promise() =>
        Promise.Holds(
            Cases,
            Damage.Of(Texts),
            bytes =>
            {
                var text = SourceText.Decode(new SourceFile(Path, bytes)).Value;
                var lines = text.Split('\n');
                var parsed = MarkdownReader.Read(Path, text, 1);
                var body = parsed.Value;
                body.ToHtml(Prose.Rendering);
                return Promise.Broken(parsed.Findings, Path, text)
                    ?? body.Headings.Select(heading => heading.At)
                        .Concat(body.Links.Select(link => link.At))
                        .Concat(body.Tokens.Select(token => token.At))
                        .Select(at => Promise.Outside(at, lines))
                        .FirstOrDefault(outside => outside is not null);
            }
        );

    [Fact]
    public void Tables_keep_the_promise() =>
        Promise.Holds(
            Cases,
            Damage.Of(Tables),
            bytes =>
            {
                var file = new SourceFile(Path, bytes);
                var text = SourceText.Decode(file).Value;
                var lines = text.Split('\n');
                var parsed = CsvReader.Read(file);
                return (text.Length == 0 ? null : Promise.Broken(parsed.Findings, Path, text))
                    ?? (parsed.Value?.Rows ?? [])
                        .SelectMany(row => row)
                        .Select(cell => Promise.Outside(cell.At, lines))
                        .FirstOrDefault(outside => outside is not null)
                    ?? (
                        parsed.Value?.Rows.Any(row => row.Length != parsed.Value.Header.Length) == true
                            ? "a row is ragged"
                            : null
                    );
            }
        );

    [Fact]
    public void Workbooks_keep_the_promise() =>
        Promise.Holds(
            Cases,
            Damage.Of(Workbooks),
            bytes => Faults(WorkbookReader.Read(new SourceFile(Path, bytes), null, "ready"))
        );

    [Fact]
    public void Sheets_keep_the_promise() =>
        Promise.Holds(
            Cases / 5,
            Damage.Of(Utf8(SheetXml)),
            bytes =>
                Faults(
                    WorkbookReader.Read(
                        (Of() with { Parts = [("xl/worksheets/sheet1.xml", bytes)] }).ToFile() with
                        {
                            Path = Path,
                        },
                        null,
                        "ready"
                    )
                )
        );

    [Fact]
    public void Tokens_keep_the_promise() =>
        Promise.Holds(
            Cases,
            Damage.Of(Utf8("One {{ metric:ready at=2024-Q2 }} two {{card:x}}{{ change:a-b }} {{ x }}")),
            bytes =>
            {
                var text = Encoding.UTF8.GetString(bytes);
                var pieces = TokenParser.Split(text, new(Path, 1, 1));
                var words = pieces.Where(piece => piece.Token is null).Sum(piece => piece.Text.Length);
                return words > text.Length || pieces.Any(piece => piece.Token is null == (piece.Text.Length == 0))
                    ? "the pieces do not make the text"
                    : null;
            }
        );

    private const string SheetXml =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>period</t></is></c><c r=\"B1\" t=\"str\"><v>value</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\" s=\"2\"><v>45931</v></c><c r=\"B2\" s=\"1\"><f>A1</f><v>0.5</v></c></row><row r=\"3\"><c r=\"A3\" t=\"e\"><v>#N/A</v></c><c r=\"B3\" t=\"b\"><v>1</v></c></row></sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";

    private static string? Faults(Parsed<DataTable?> parsed) =>
        Promise.Broken(
            parsed.Findings.Select(finding => finding with { Location = new(finding.Location.Path, 0, 0) }),
            Path,
            ""
        )
        ?? (
            parsed.Findings.Any(finding => finding.Location.Line < 0 || finding.Location.Column < 0)
                ? "a place before the sheet"
                : null
        );

    private static IEnumerable<Upshot.Diagnostics.Location> Nodes(YamlNode? node) =>
        node switch
        {
            YamlMap map => map.Entries.SelectMany(entry => Nodes(entry.Value).Prepend(entry.KeyAt)).Prepend(map.At),
            YamlList list => list.Items.SelectMany(Nodes).Prepend(list.At),
            YamlScalar scalar => [scalar.At],
            _ => [],
        };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
