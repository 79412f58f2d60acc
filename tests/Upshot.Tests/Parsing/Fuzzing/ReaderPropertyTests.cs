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
        .. Corpus.Of("yaml").Select(yaml => (byte[])[.. "---\n"u8, .. yaml, .. "---\nA text.\n"u8]),
        Utf8(
            "---\r\ntitle: \"A: b\"\r\nlist: [a, {b: c}]\r\ntext: >-\r\n  One\r\n  two\r\nmore: |\r\n  x\r\n---\r\n# A\r\n"
        ),
    ];

    private static readonly byte[][] Texts = Corpus.Of("markdown");

    private static readonly byte[][] Tables =
    [
        .. Corpus.Of("csv"),
        Utf8("\uFEFFperiod\tvalue\r\n2024\t1\r\n\r\n2025\t2"),
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
            Damage.Of(Corpus.Of("sheets")),
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
            Damage.Of(Corpus.Of("tokens")),
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
