using System.Text;

namespace Upshot.Browser.Printing;

/// <summary>The little that is asked of a PDF, as Chromium writes it: its pages are plain objects.</summary>
internal static class PdfFile
{
    private static readonly byte[] TypeKey = Encoding.ASCII.GetBytes("/Type");

    private static readonly byte[] PageName = Encoding.ASCII.GetBytes("/Page");

    private static readonly ImmutableArray<byte[]> DateKeys =
    [
        Encoding.ASCII.GetBytes("/CreationDate (D:"),
        Encoding.ASCII.GetBytes("/ModDate (D:"),
    ];

    /// <summary>The same pages, the same bytes: the hour of printing is set to the start of 2000.</summary>
    public static ReadOnlyMemory<byte> WithoutDates(ReadOnlyMemory<byte> pdf)
    {
        var bytes = pdf.ToArray();
        foreach (var key in DateKeys)
        {
            for (var rest = bytes.AsSpan(); rest.IndexOf(key) is >= 0 and var at; )
            {
                rest = rest[(at + key.Length)..];
                for (var i = 0; i < rest.Length && rest[i] != ')'; i++)
                    rest[i] = Fixed(rest[i], i);
            }
        }

        return bytes;
    }

    /// <summary>20251115093012+00'00 → 20000101000000+00'00: digits alone change, so no length does.</summary>
    private static byte Fixed(byte old, int place) =>
        !char.IsAsciiDigit((char)old) ? old
        : place is 0 ? (byte)'2'
        : place is 5 or 7 ? (byte)'1'
        : (byte)'0';

    /// <summary>Fails when there is none: a file whose pages can't be found must not pass as short.</summary>
    public static int CountPages(ReadOnlySpan<byte> pdf)
    {
        var count = 0;
        for (var rest = pdf; rest.IndexOf(TypeKey) is >= 0 and var at; )
        {
            rest = rest[(at + TypeKey.Length)..];
            if (IsPage(rest))
                count++;
        }

        return count > 0
            ? count
            : throw new InvalidDataException("The browser wrote a PDF in which no page can be found.");
    }

    /// <summary>What stands behind the key is the name of a page, not of the list of pages.</summary>
    private static bool IsPage(ReadOnlySpan<byte> rest)
    {
        while (rest is [(byte)' ' or (byte)'\n' or (byte)'\r', ..])
            rest = rest[1..];

        return rest.StartsWith(PageName)
            && (rest.Length == PageName.Length || !char.IsAsciiLetterOrDigit((char)rest[PageName.Length]));
    }
}
