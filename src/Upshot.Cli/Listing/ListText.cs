using Spectre.Console;
using Upshot.Cli.Printing;
using Upshot.Sources;

namespace Upshot.Cli.Listing;

/// <summary>A listing for people: a table, then what is left out and why.</summary>
internal static class ListText
{
    /// <summary>Wide enough that no line of a listing in a file is broken.</summary>
    private const int Unlimited = 4000;

    public static void Write(Terminal terminal, SiteListing listing)
    {
        var table = new Table().NoBorder().AddColumns("address", "kind", "title", "audiences", "file");
        foreach (var column in table.Columns)
            column.PadLeft(0).PadRight(2);

        foreach (var page in listing.Pages)
            table.AddRow(
                Text(page.Address),
                Text(page.Kind),
                Text(page.Title),
                Text(string.Join(' ', page.Audiences)),
                Text(page.File)
            );

        Open(terminal).Write(table);
        terminal.Out.WriteLine();
        BuildText.WriteLeftOut(terminal, listing.LeftOut);
        terminal.Out.WriteLine($"{listing.Pages.Length} addresses, {listing.LeftOut.Length} left out");
    }

    private static Text Text(string text) => new(PortableName.Shown(text));

    private static IAnsiConsole Open(Terminal terminal)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = terminal.Ink.On ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = terminal.Ink.On ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(terminal.Out),
            }
        );
        if (!terminal.IsInteractive)
            console.Profile.Width = Unlimited;

        return console;
    }
}
