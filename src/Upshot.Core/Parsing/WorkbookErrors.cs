using System.IO.Compression;
using System.Xml;

namespace Upshot.Parsing;

/// <summary>
/// Cells that hold an error such as <c>#N/A</c>: the workbook library shows them as empty, which would hide a broken
/// formula, so the sheet's own XML is asked (ECMA-376 part 1, 18.3.1.4: a cell of type "e").
/// </summary>
internal static class WorkbookErrors
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
    };

    /// <summary>Address → error, such as B3 → #N/A.</summary>
    public static FrozenDictionary<string, string> Of(ReadOnlyMemory<byte> workbook, string sheet)
    {
        using var stream = new MemoryStream(workbook.ToArray(), writable: false);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        if (PartOf(zip, sheet) is not { } part)
            return FrozenDictionary<string, string>.Empty;

        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = XmlReader.Create(part.Open(), Settings);
        while (reader.ReadToFollowing("c"))
        {
            if (reader.GetAttribute("t") != "e" || reader.GetAttribute("r") is not { } address)
                continue;
            using var cell = reader.ReadSubtree();
            errors[address] = cell.ReadToFollowing("v") ? cell.ReadElementContentAsString() : "an error";
        }

        return errors.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ZipArchiveEntry? PartOf(ZipArchive zip, string sheet)
    {
        var relation = Attribute(
            zip,
            "xl/workbook.xml",
            "sheet",
            item => item.GetAttribute("name") == sheet,
            "id",
            Relations
        );
        var target = relation is null
            ? null
            : Attribute(
                zip,
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                item => item.GetAttribute("Id") == relation,
                "Target",
                ""
            );
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static string? Attribute(
        ZipArchive zip,
        string path,
        string element,
        Predicate<XmlReader> wanted,
        string name,
        string space
    )
    {
        if (zip.GetEntry(path) is not { } part)
            return null;

        using var reader = XmlReader.Create(part.Open(), Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && wanted(reader))
                return reader.GetAttribute(name, space);
        }

        return null;
    }
}
