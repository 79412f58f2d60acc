namespace Upshot.Diagnostics;

/// <summary>
/// A place in a source file. Lines and columns count from 1; a column is a UTF-16 code unit. Line 0 means the file
/// as a whole. In a workbook the line is the row and the column is the column of the sheet. The end is exclusive.
/// </summary>
public readonly record struct Location(string Path, int Line, int Column, int EndLine, int EndColumn)
    : IComparable<Location>
{
    public Location(string path, int line, int column)
        : this(path, line, column, line, column + 1) { }

    /// <summary>The file as a whole.</summary>
    public static Location Of(string path) => new(path, 0, 0, 0, 0);

    public int CompareTo(Location other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column).CompareTo((other.Line, other.Column));
    }

    public override string ToString() => Line == 0 ? Path : $"{Path}:{Line}:{Column}";

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
