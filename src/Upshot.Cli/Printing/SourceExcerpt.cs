using System.Text;
using Upshot.Diagnostics;

namespace Upshot.Cli.Printing;

/// <summary>A line of a source file with the place in it underlined, ready to be shown in a fixed-width font.</summary>
/// <param name="Line">Cut to what fits, with … where something is missing.</param>
/// <param name="Marks">Spaces, then the carets.</param>
internal sealed record SourceExcerpt(string Line, string Marks)
{
    private const int WidestLine = 100;

    /// <summary>How much is kept in front of the place when the line is cut there.</summary>
    private const int Before = 30;

    private const char Cut = '…';

    /// <param name="line">The whole source line.</param>
    /// <param name="place">A place in it; what lies behind the end of the line is marked behind its end.</param>
    public static SourceExcerpt Of(string line, Location place)
    {
        var start = Math.Clamp(place.Column - 1, 0, line.Length);
        var end = place.EndLine > place.Line ? line.Length : Math.Min(place.EndColumn - 1, line.Length);
        var cells = Cell.Of(line);
        var first = FirstShown(cells, start);

        var text = first > 0 ? new StringBuilder().Append(Cut) : new StringBuilder();
        var marks = new StringBuilder(first > 0 ? " " : "");
        var width = text.Length;
        for (var i = first; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (width + cell.Width > WidestLine)
            {
                text.Append(Cut);
                break;
            }

            text.Append(cell.Text);
            width += cell.Width;
            if (cell.Offset < start)
                marks.Append(' ', cell.Width);
            else if (cell.Offset < Math.Max(end, start + 1))
                marks.Append('^', cell.Width);
        }

        if (start == line.Length)
            marks.Append('^');
        return new(text.ToString(), marks.ToString());
    }

    private static int FirstShown(List<Cell> cells, int start)
    {
        if (cells.Sum(cell => cell.Width) <= WidestLine)
            return 0;

        var place = cells.FindIndex(cell => cell.Offset >= start);
        var first = place < 0 ? cells.Count : place;
        for (var before = 0; first > 0 && before < Before; first--)
            before += cells[first - 1].Width;

        return first;
    }
}
