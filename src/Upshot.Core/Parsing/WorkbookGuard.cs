using System.IO.Compression;

namespace Upshot.Parsing;

/// <summary>Looks into the zip of a workbook before it is opened: bombs, document types and old formats are refused.</summary>
internal static class WorkbookGuard
{
    private const int ZipBytes = 20 * 1024 * 1024;
    private const long ExpandedBytes = 200L * 1024 * 1024;
    private const int Entries = 2000;
    private const int Ratio = 100;

    /// <summary>What is wrong, and what to do; null when the workbook may be opened.</summary>
    public static (string What, string Fix)? Problem(ReadOnlyMemory<byte> bytes)
    {
        const string Again = "Save it again as .xlsx, without macros, from your spreadsheet.";
        if (bytes.Length > ZipBytes)
            return ("the workbook is larger than 20 MB", "Keep only the sheet with the numbers.");
        if (bytes.Span is [0xD0, 0xCF, 0x11, 0xE0, ..])
            return ("this is an old .xls workbook, or one with a password", Again);

        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            if (zip.Entries.Count > Entries)
                return ($"the workbook has more than {Entries} parts", Again);

            var budget = Math.Min(ExpandedBytes, Math.Max((long)bytes.Length * Ratio, 1024 * 1024));
            foreach (var entry in zip.Entries)
            {
                if (HasDocumentType(entry, ref budget) && !IsPicture(entry))
                    return ("a part of the workbook declares a document type", Again);
                if (budget < 0)
                    return ("the workbook unpacks to far more than a table needs", Again);
            }
        }
        catch (Exception problem)
            when (problem is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return ("the file is not a workbook, or it is damaged", Again);
        }

        return null;
    }

    /// <summary>The same in two bytes a letter; in either order, since each second byte is nought.</summary>
    private static ReadOnlySpan<byte> WideDocumentType => "!\0D\0O\0C\0T\0Y\0P\0E"u8;

    /// <summary>A drawing may declare one; nobody reads it here.</summary>
    private static bool IsPicture(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("xl/media/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the part for real, whatever its name: neither that nor the length that the zip declares can be trusted.</summary>
    private static bool HasDocumentType(ZipArchiveEntry entry, ref long budget)
    {
        using var part = entry.Open();
        var buffer = new byte[64 * 1024];
        var kept = 0;
        while (budget >= 0)
        {
            var read = part.Read(buffer, kept, buffer.Length - kept);
            if (read == 0)
                return false;

            budget -= read;
            var seen = buffer.AsSpan(0, kept + read);
            if (
                seen.IndexOf("<!DOCTYPE"u8) >= 0
                || seen.IndexOf("<!ENTITY"u8) >= 0
                || seen.IndexOf(WideDocumentType) >= 0
            )
                return true;
            kept = Math.Min(seen.Length, WideDocumentType.Length);
            seen[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
