using System.Text;
using Upshot.Diagnostics;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>The lines of one source file, to show findings in. Workbooks and broken files have none.</summary>
internal sealed class SourceLines
{
    private static readonly string[] Shown = [".md", ".yml", ".yaml", ".csv", ".html", ".css", ".js", ".svg", ".txt"];

    private readonly string[] lines;

    private SourceLines(string[] lines) => this.lines = lines;

    public static SourceLines Of(SourceTree sources, string path) =>
        new(sources.Find(path) is { } file && IsText(path) ? SourceText.Decode(file).Value.Split('\n') : []);

    public static bool IsText(string path) => Shown.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>The column counted in bytes of UTF-8, from 1.</summary>
    public int ByteColumn(int line, int column)
    {
        var text = line > 0 && line <= lines.Length ? lines[line - 1] : "";
        return Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Clamp(column - 1, 0, text.Length))) + 1;
    }

    /// <summary>Null for the file as a whole, or where there is nothing to see.</summary>
    public SourceExcerpt? At(Location place) =>
        place.Line > 0 && place.Line <= lines.Length && lines[place.Line - 1].Length > 0
            ? SourceExcerpt.Of(lines[place.Line - 1], place)
            : null;
}
