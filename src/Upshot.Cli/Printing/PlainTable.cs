using Spectre.Console;
using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>Columns without lines between them, as wide as what stands in them.</summary>
internal sealed class PlainTable
{
    /// <summary>Wide enough that no line of a table in a file is broken.</summary>
    private const int Unlimited = 4000;

    private readonly Table table;

    public PlainTable(params ReadOnlySpan<string> columns)
    {
        table = new Table().NoBorder();
        foreach (var column in columns)
            table.AddColumn(new TableColumn(Text(column)).PadLeft(0).PadRight(2));
    }

    /// <summary>Numbers stand one under the other in all columns but the first.</summary>
    public PlainTable OfNumbers()
    {
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        return this;
    }

    public void Add(params IEnumerable<string> cells) => table.AddRow(cells.Select(Text));

    public void Write(Terminal terminal, TextWriter to) => to.WriteLine(Lines(terminal));

    private static Text Text(string text) => new(PortableName.Shown(text));

    /// <summary>Without the spaces that fill the last column.</summary>
    private string Lines(Terminal terminal)
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
