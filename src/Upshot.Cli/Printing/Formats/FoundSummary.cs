using Upshot.Diagnostics;

namespace Upshot.Cli.Printing.Formats;

/// <summary>What was found in one line, and one finding in one line.</summary>
internal static class FoundSummary
{
    /// <summary>"74 pages, 1 error, 3 warnings, 2 silenced".</summary>
    public static string Of(FoundReport found)
    {
        var report = found.Report;
        var suggestions = report.Count(Severity.Suggestion);
        string[] parts =
        [
            Words.Count(found.Pages, "page"),
            Words.Count(report.Count(Severity.Error), "error"),
            Words.Count(report.Count(Severity.Warning), "warning"),
            .. suggestions > 0 ? [Words.Count(suggestions, "suggestion")] : Array.Empty<string>(),
            .. report.Silenced.Length > 0 ? [$"{report.Silenced.Length} silenced"] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    /// <summary>What happened, why it matters and what to do, where there is one place for all of it.</summary>
    public static string Say(Diagnostic finding) => $"{finding.What}. {finding.Rule.Why} {finding.Fix}";
}
