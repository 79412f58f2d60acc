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
        new(
            sources.Find(path) is { } file && Shown.Contains(file.Extension)
                ? SourceText.Decode(file).Value.Split('\n')
                : []
        );

    /// <summary>Null for the file as a whole, or where there is nothing to see.</summary>
    public SourceExcerpt? At(Location place) =>
        place.Line > 0 && place.Line <= lines.Length && lines[place.Line - 1].Length > 0
            ? SourceExcerpt.Of(lines[place.Line - 1], place)
            : null;
}
