using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>What was found, for every way of printing it.</summary>
internal sealed record FoundReport
{
    /// <summary>How many pages readers can open.</summary>
    public required int Pages { get; init; }

    public required Report Report { get; init; }

    public required SourceTree Sources { get; init; }

    /// <summary>From which level on a finding fails the run.</summary>
    public required Severity StopsAt { get; init; }

    /// <summary>The project's folder as the person who asked wrote it.</summary>
    public required string Root { get; init; }

    /// <summary>The worst is what a program shows first, or shows alone.</summary>
    public IEnumerable<Diagnostic> WorstFirst => Report.Findings.OrderByDescending(finding => finding.Severity);

    /// <summary>The path as seen from where the run was started: services know files by that, not by the project's folder.</summary>
    public string FromHere(string path)
    {
        var root = Root.Replace('\\', '/').TrimEnd('/');
        while (root.StartsWith("./", StringComparison.Ordinal))
            root = root[2..];
        return root is "." or "" || Path.IsPathRooted(root) || Path.IsPathRooted(path) || path == Root
            ? path
            : $"{root}/{path}";
    }

    /// <summary>Whether lines and columns of the place mean lines and columns of a text: a workbook has rows instead.</summary>
    public static bool HasLines(Location place) => place.Line > 0 && SourceLines.IsText(place.Path);
}
