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

        terminal.Out.WriteLine(Lines(table, terminal));
        BuildText.WriteLeftOut(terminal, listing.LeftOut);
        terminal.Out.WriteLine($"{listing.Pages.Length} addresses, {listing.LeftOut.Length} left out");
    }

    private static Text Text(string text) => new(PortableName.Shown(text));

    /// <summary>Without the spaces that fill the last column.</summary>
    private static string Lines(Table table, Terminal terminal)
    {
        using var lines = new StringWriter { NewLine = "\n" };
        Open(terminal, lines).Write(table);
        return string.Join('\n', lines.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    private static IAnsiConsole Open(Terminal terminal, TextWriter lines)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = terminal.Ink.On ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = terminal.Ink.On ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(lines),
            }
        );
        console.Profile.Width = terminal.IsInteractive ? Console.WindowWidth : Unlimited;
        return console;
    }
}
