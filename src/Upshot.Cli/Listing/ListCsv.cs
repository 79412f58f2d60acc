using Upshot.Output;

namespace Upshot.Cli.Listing;

/// <summary>A listing for spreadsheets; what is left out stands below, without an address.</summary>
internal static class ListCsv
{
    public static void Write(TextWriter output, SiteListing listing)
    {
        Row(output, "address", "kind", "title", "audiences", "file", "left_out");
        foreach (var page in listing.Pages)
            Row(output, page.Address, page.Kind, page.Title, string.Join(' ', page.Audiences), page.File, "");

        foreach (var item in listing.LeftOut)
            Row(output, "", "", "", "", item.Path, item.Reason);
    }

    private static void Row(TextWriter output, params ReadOnlySpan<string> cells) =>
        output.WriteLine(CsvText.Row(cells));
}
