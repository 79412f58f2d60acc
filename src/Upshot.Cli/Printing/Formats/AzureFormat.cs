using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Printing.Formats;

/// <summary>Logging commands of Azure Pipelines: one line a finding, shown on the run's first page.</summary>
internal static class AzureFormat
{
    public static void Write(TextWriter output, FoundReport found)
    {
        foreach (var finding in found.WorstFirst)
            output.WriteLine(Line(found, finding));

        output.WriteLine(FoundSummary.Of(found));
    }

    private static string Line(FoundReport found, Diagnostic finding)
    {
        var at = finding.Location;
        string[] properties =
        [
            // Azure knows two levels only.
            $"type={(finding.IsError ? "error" : "warning")}",
            $"sourcepath={Property(found.FromHere(at.Path))}",
            .. FoundReport.HasLines(at)
                ? [$"linenumber={at.Line}", $"columnnumber={at.Column}"]
                : Array.Empty<string>(),
            $"code={finding.Rule.Id}",
        ];
        return $"##vso[task.logissue {string.Join(';', properties)}]{Message(FoundSummary.Say(finding))}";
    }

    private static string Message(string text) =>
        PortableName.Shown(text.ReplaceLineEndings(" ")).Replace("%", "%AZP25");

    private static string Property(string text) => Message(text).Replace(";", "%3B").Replace("]", "%5D");
}
