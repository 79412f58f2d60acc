using System.Buffers;

namespace Upshot.Cli.Listing;

/// <summary>A listing for spreadsheets; what is left out stands below, without an address.</summary>
internal static class ListCsv
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\n\r");

    public static void Write(TextWriter output, SiteListing listing)
    {
        Row(output, "address", "kind", "title", "audiences", "file", "left_out");
        foreach (var page in listing.Pages)
            Row(output, page.Address, page.Kind, page.Title, string.Join(' ', page.Audiences), page.File, "");

        foreach (var item in listing.LeftOut)
            Row(output, "", "", "", "", item.Path, item.Reason);
    }

    private static void Row(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                output.Write(',');

            output.Write(Cell(cells[i]));
        }

        output.WriteLine();
    }

    private static string Cell(string text)
    {
        // A spreadsheet would run a text that begins like a formula.
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}
