using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Printing.Formats;

/// <summary>
/// Workflow commands of GitHub Actions: one line a finding, shown beside the changed line. Only the first ten of a
/// level are shown there, so the whole goes to the summary of the job.
/// </summary>
internal static class GitHubFormat
{
    public static void Write(TextWriter output, FoundReport found)
    {
        foreach (var finding in found.WorstFirst)
            output.WriteLine(Line(found, finding));

        output.WriteLine(FoundSummary.Of(found));
    }

    public static string Line(FoundReport found, Diagnostic finding)
    {
        var command = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        string[] properties =
        [
            $"file={Property(found.FromHere(finding.Location.Path))}",
            .. Place(finding.Location),
            $"title={Property($"{finding.Rule.Id}: {finding.Rule.Title}")}",
        ];
        return $"::{command} {string.Join(',', properties)}::{Message(FoundSummary.Say(finding))}";
    }

    /// <summary>Columns are refused when the place goes over several lines.</summary>
    private static string[] Place(Location at) =>
        FoundReport.HasLines(at)
            ?
            [
                $"line={at.Line}",
                $"endLine={at.EndLine}",
                .. at.Line == at.EndLine ? [$"col={at.Column}", $"endColumn={at.EndColumn}"] : Array.Empty<string>(),
            ]
            : [];

    private static string Message(string text) =>
        PortableName.Shown(text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A"));

    private static string Property(string text) => Message(text).Replace(":", "%3A").Replace(",", "%2C");
}
