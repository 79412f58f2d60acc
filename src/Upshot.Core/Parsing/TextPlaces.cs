namespace Upshot.Parsing;

/// <summary>Offsets of a text → lines and columns of the file it was cut from.</summary>
internal sealed class TextPlaces
{
    private readonly string path;
    private readonly int firstLine;
    private readonly ImmutableArray<int> lineStarts;

    /// <param name="path">Of the file.</param>
    /// <param name="text">With line feeds only.</param>
    /// <param name="firstLine">Line of the file in which the text begins.</param>
    public TextPlaces(string path, string text, int firstLine)
    {
        this.path = path;
        this.firstLine = firstLine;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        lineStarts = starts.ToImmutable();
    }

    /// <param name="start">First character.</param>
    /// <param name="end">After the last.</param>
    public Location At(int start, int end)
    {
        var (line, column) = Place(start);
        var (endLine, endColumn) = Place(Math.Max(start, end));
        return new Location(path, line, column, endLine, endColumn);
    }

    /// <summary>The place of a piece of text that begins in a line and column of the file.</summary>
    public Location At(int line, int column, string piece)
    {
        var lines = piece.Count(letter => letter == '\n');
        var endColumn = lines == 0 ? column + piece.Length : piece.Length - piece.LastIndexOf('\n');
        return new Location(path, line, column, line + lines, endColumn);
    }

    private (int Line, int Column) Place(int offset)
    {
        var index = lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (firstLine + line, offset - lineStarts[line] + 1);
    }
}
