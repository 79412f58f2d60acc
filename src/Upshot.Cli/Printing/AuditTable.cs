using System.Text;
using Upshot.Auditing;

namespace Upshot.Cli.Printing;

/// <summary>A grid of the audit in a fixed-width font.</summary>
internal static class AuditTable
{
    private const string Gutter = "  ";
    private const int WidestName = 28;
    private const int NarrowestColumn = 3;

    /// <summary>Title, headings and a line for each row, none wider than given: cells give way, names last.</summary>
    public static string[] Lines(AuditGrid grid, int widest)
    {
        var names = Math.Min(WidestName, Widest([grid.Corner, .. grid.Rows.Select(row => row.Name)]));
        var widths = Fit(
            [
                .. grid.Columns.Select(
                    (column, place) => Widest([column, .. grid.Rows.Select(row => row.Cells[place].Short)])
                ),
            ],
            widest - names - (Gutter.Length * (grid.Columns.Length + 1))
        );
        return
        [
            grid.Title,
            Line(grid.Corner, names, grid.Columns, widths),
            .. grid.Rows.Select(row => Line(row.Name, names, [.. row.Cells.Select(cell => cell.Short)], widths)),
        ];
    }

    /// <summary>The text, or as much of it as fits with … behind.</summary>
    public static string Cut(string text, int width)
    {
        var cells = Cell.Of(text);
        if (cells.Sum(cell => cell.Width) <= width)
            return string.Concat(cells.Select(cell => cell.Text));

        var cut = new StringBuilder();
        var used = 0;
        foreach (var cell in cells.TakeWhile(cell => (used += cell.Width) < width))
            cut.Append(cell.Text);

        return cut.ToString().TrimEnd() + "…";
    }

    /// <summary>The widest columns give way, one letter at a time.</summary>
    private static int[] Fit(int[] widths, int room)
    {
        while (widths.Sum() > room && widths.Max() > NarrowestColumn)
            widths[Array.IndexOf(widths, widths.Max())]--;

        return widths;
    }

    private static string Line(string name, int nameWidth, ImmutableArray<string> cells, int[] widths) =>
        Gutter
        + string.Join(Gutter, [Padded(name, nameWidth), .. cells.Select((cell, place) => Padded(cell, widths[place]))]);

    private static string Padded(string text, int width)
    {
        var cut = Cut(text, width);
        return cut + new string(' ', Math.Max(0, width - WidthOf(cut)));
    }

    private static int Widest(IEnumerable<string> texts) => texts.Select(WidthOf).DefaultIfEmpty(0).Max();

    private static int WidthOf(string text) => Cell.Of(text).Sum(cell => cell.Width);
}
