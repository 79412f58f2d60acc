using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Upshot.Sources;

namespace Upshot.Tests.Parsing;

/// <summary>A workbook as a spreadsheet would save it, made in memory from the XML of its rows.</summary>
internal sealed record WorkbookFile
{
    /// <summary>Styles of <see cref="Number"/>.</summary>
    public const int Percent = 1;
    public const int Day = 2;
    public const int PercentSignOnly = 3;
    public const int Duration = 4;
    public const int PercentAfterText = 5;
    public const int PercentAfterBackslash = 6;
    public const int PercentAsSpace = 7;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    public required ImmutableArray<SheetPart> Sheets { get; init; }

    public ImmutableArray<string> SharedStrings { get; init; } = [];

    public bool Is1904 { get; init; }

    /// <summary>As the library of some other program writes it; ends in a colon.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Parts to add or to put in place of others.</summary>
    public ImmutableArray<(string Path, byte[] Bytes)> Parts { get; init; } = [];

    public static WorkbookFile Of(params IEnumerable<string> rows) =>
        new() { Sheets = [new SheetPart("answered", string.Concat(rows))] };

    public static string Row(int number, params ReadOnlySpan<Func<string, string>> cells) => Row(number, "", cells);

    public static string Row(int number, string attributes, params ReadOnlySpan<Func<string, string>> cells)
    {
        var xml = new StringBuilder($"<row r=\"{number}\" {attributes}>");
        for (var i = 0; i < cells.Length; i++)
            xml.Append(cells[i]($"{(char)('A' + i)}{number}"));
        return xml.Append("</row>").ToString();
    }

    public static Func<string, string> Text(string text) =>
        at => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static Func<string, string> Shared(int index) => at => $"<c r=\"{at}\" t=\"s\"><v>{index}</v></c>";

    public static Func<string, string> Number(string number, int style = 0) =>
        at => $"<c r=\"{at}\" s=\"{style}\"><v>{number}</v></c>";

    public static Func<string, string> Typed(string type, string value) =>
        at => $"<c r=\"{at}\" t=\"{type}\"><v>{value}</v></c>";

    public static Func<string, string> Formula(string formula, string result) =>
        at => $"<c r=\"{at}\"><f>{formula}</f>{(result.Length > 0 ? $"<v>{result}</v>" : "")}</c>";

    public static Func<string, string> Empty { get; } = _ => "";

    public SourceFile ToFile()
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Xml(
                $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
            ["_rels/.rels"] = Xml(Relation("", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = Xml(
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr {(Is1904 ? "date1904=\"1\"" : "")}/><sheets>{string.Concat(Sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"
            ),
            ["xl/_rels/workbook.xml.rels"] = Xml(
                Relation(
                    string.Concat(
                        Sheets.Select((_, i) => Target($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml"))
                    ) + Target("rId90", "sharedStrings", "sharedStrings.xml"),
                    "styles",
                    "styles.xml"
                )
            ),
            ["xl/styles.xml"] = Xml(
                $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"6\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/><numFmt numFmtId=\"165\" formatCode=\"0&quot;%&quot;\"/><numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"167\" formatCode=\"&quot;%&quot;0%\"/><numFmt numFmtId=\"168\" formatCode=\"0\\%\"/><numFmt numFmtId=\"169\" formatCode=\"0_%\"/></numFmts><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"8\"><xf/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\" applyNumberFormat=\"1\"/><xf numFmtId=\"166\" applyNumberFormat=\"1\"/><xf numFmtId=\"167\" applyNumberFormat=\"1\"/><xf numFmtId=\"168\" applyNumberFormat=\"1\"/><xf numFmtId=\"169\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            ),
            ["xl/sharedStrings.xml"] = Xml(
                $"<sst xmlns=\"{Main}\">{string.Concat(SharedStrings.Select(text => $"<si>{text}</si>"))}</sst>"
            ),
        };
        foreach (var (sheet, i) in Sheets.Select((sheet, i) => (sheet, i)))
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = Xml(SheetXml(sheet));
        foreach (var (path, bytes) in Parts)
            parts[path] = bytes;
        return new SourceFile("content/metrics/desk.xlsx", Zip(parts));
    }

    private string SheetXml(SheetPart sheet)
    {
        var plain = $"<worksheet><sheetData>{sheet.Rows}</sheetData>{sheet.After}</worksheet>";
        return Prefix.Length == 0
            ? plain.Replace("<worksheet>", $"<worksheet xmlns=\"{Main}\">", StringComparison.Ordinal)
            : plain
                .Replace("</", $"</{Prefix}", StringComparison.Ordinal)
                .Replace("<", $"<{Prefix}", StringComparison.Ordinal)
                .Replace($"<{Prefix}/{Prefix}", $"</{Prefix}", StringComparison.Ordinal)
                .Replace(
                    $"<{Prefix}worksheet>",
                    $"<{Prefix}worksheet xmlns:{Prefix[..^1]}=\"{Main}\">",
                    StringComparison.Ordinal
                );
    }

    private static string Relation(string others, string type, string target) =>
        $"<Relationships xmlns=\"{Package}relationships\">{others}{Target("rId99", type, target)}</Relationships>";

    private static string Target(string id, string type, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/>";

    private static byte[] Xml(string xml) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);

    private static byte[] Zip(Dictionary<string, byte[]> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in parts)
            {
                var entry = zip.CreateEntry(path);
                entry.LastWriteTime = new DateTimeOffset(2025, 10, 6, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}

/// <summary>A sheet of a workbook.</summary>
/// <param name="Rows">The XML of its rows.</param>
/// <param name="After">XML behind the rows, such as merged cells.</param>
internal sealed record SheetPart(string Name, string Rows, string State = "visible", string After = "");
