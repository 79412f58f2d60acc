using Upshot.Cli.Printing;

namespace Upshot.Cli.Listing;

/// <summary>A listing for people: a table, then what is left out and why.</summary>
internal static class ListText
{
    public static void Write(Terminal terminal, SiteListing listing)
    {
        var table = new PlainTable("address", "kind", "title", "audiences", "file");
        foreach (var page in listing.Pages)
            table.Add(page.Address, page.Kind, page.Title, string.Join(' ', page.Audiences), page.File);

        table.Write(terminal, terminal.Out);
        BuildText.WriteLeftOut(terminal, listing.LeftOut);
        terminal.Out.WriteLine($"{listing.Pages.Length} addresses, {listing.LeftOut.Length} left out");
    }
}
