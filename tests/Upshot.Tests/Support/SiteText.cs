using System.Text;
using Upshot.Sources;

namespace Upshot.Tests.Support;

/// <summary>
/// A whole site in one string: a line <c>-- path --</c> begins each file, its text follows to the next such line.
/// </summary>
public static class SiteText
{
    public static SourceTree Parse(string text)
    {
        var files = new List<(string Path, StringBuilder Text)>();
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (IsHeader(line))
                files.Add((line[3..^3].Trim(), new StringBuilder()));
            else if (files.Count > 0)
                files[^1].Text.Append(line).Append('\n');
            else if (line.Length > 0)
                throw new ArgumentException($"The text begins before a line '-- path --': {line}", nameof(text));
        }

        return new SourceTree(files.Select(file => SourceFile.FromText(file.Path, file.Text.ToString())));
    }

    private static bool IsHeader(string line) =>
        line.Length > 6
        && line.StartsWith("-- ", StringComparison.Ordinal)
        && line.EndsWith(" --", StringComparison.Ordinal);
}
