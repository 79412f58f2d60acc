using System.IO.Compression;
using System.Xml;

namespace Upshot.Parsing;

/// <summary>
/// Cells that hold an error such as <c>#N/A</c>, or a formula whose result was never saved: the workbook library shows
/// them as empty, which would hide a broken formula, so the sheet's own XML is asked (ECMA-376 part 1, 18.3.1.4: a cell
/// of type "e").
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

    /// <summary>Letters of the last column, XFD; the library makes room for every column that a cell names.</summary>
    private const int ColumnLetters = 3;

    /// <summary>Address → error, such as B3 → #N/A.</summary>
    /// <exception cref="InvalidDataException">A cell lies where no sheet has one.</exception>
    public static FrozenDictionary<string, string> Of(ReadOnlyMemory<byte> workbook, string sheet)
    {
        using var stream = new MemoryStream(workbook.ToArray(), writable: false);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        if (PartOf(zip, sheet) is not { } part)
            return FrozenDictionary<string, string>.Empty;

        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = XmlReader.Create(part.Open(), Settings);
        while (reader.Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "c" or "dimension" })
                continue;

            var address = reader.GetAttribute("r") ?? reader.GetAttribute("ref");
            if (address is not null && IsBeyond(address))
                throw new InvalidDataException("A cell lies beyond the last column.");
            if (
                address is not null
                && reader is { LocalName: "c", IsEmptyElement: false }
                && ErrorOf(reader, reader.GetAttribute("t") == "e") is { } error
            )
                errors[address] = error;
        }

        return errors.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A cell, or two with a colon between them.</summary>
    private static bool IsBeyond(ReadOnlySpan<char> address)
    {
        foreach (var range in address.Split(':'))
        {
            var cell = address[range];
            var digits = cell.IndexOfAnyInRange('0', '9');
            if ((digits < 0 ? cell.Length : digits) > ColumnLetters)
                return true;
        }

        return false;
    }

    /// <summary>Reads one cell to its end.</summary>
    private static string? ErrorOf(XmlReader reader, bool isError)
    {
        var (cell, value, isFormula) = (reader.Depth, (string?)null, false);
        while (reader.Read() && reader.Depth > cell)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "f" })
                isFormula = true;
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "v" })
                value = "";
            else if (reader.NodeType == XmlNodeType.Text && value is not null)
                value = reader.Value;
        }

        return isError
            ? value is null or ""
                ? "an error"
                : value
            : isFormula && value is null
                ? "a formula without its result"
                : null;
    }

    private static ZipArchiveEntry? PartOf(ZipArchive zip, string sheet)
    {
        var relation = Attribute(
            zip,
            "xl/workbook.xml",
            "sheet",
            item => item.GetAttribute("name") == sheet,
            item => item.GetAttribute("id", Relations)
        );
        var target = relation is null
            ? null
            : Attribute(
                zip,
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                item => item.GetAttribute("Id") == relation,
                item => item.GetAttribute("Target")
            );
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static string? Attribute(
        ZipArchive zip,
        string path,
        string element,
        Predicate<XmlReader> wanted,
        Func<XmlReader, string?> read
    )
    {
        if (zip.GetEntry(path) is not { } part)
            return null;

        using var reader = XmlReader.Create(part.Open(), Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && wanted(reader))
                return read(reader);
        }

        return null;
    }
}
