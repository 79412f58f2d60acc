using System.Text;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Printing.Formats;

/// <summary>All that was found as Markdown, for the summary page of a job.</summary>
internal static class GitHubSummary
{
    /// <summary>Names the file to which GitHub Actions lets a step add its summary.</summary>
    private const string Variable = "GITHUB_STEP_SUMMARY";

    /// <summary>GitHub takes a mebibyte a step; the reasons and the end must fit as well.</summary>
    private const int MostBytes = 900_000;

    private const string Special = "\\`*_{}[]<>|#~&@";

    /// <summary>Adds the summary where GitHub asks for it; false when the file could not be written.</summary>
    public static bool TryAppend(FoundReport found)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
            return true;

        try
        {
            File.AppendAllText(path, Of(found));
            return true;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public static string Of(FoundReport found)
    {
        var text = new StringBuilder($"## Upshot: {FoundSummary.Of(found)}\n\n");
        var reasons = Reason.WorstFirst(found.Report.Findings);
        if (!reasons.IsEmpty)
            text.Append("| | Found | Rule | Why it matters | Worst place |\n| --- | --- | --- | --- | --- |\n");
        foreach (var reason in reasons)
            text.Append(
                $"| {Shown(reason.Title)} | {reason.Counted} | {reason.Rule.Id} | {Shown(reason.Rule.Why)} | {Place(found, reason.Worst)} |\n"
            );

        WriteFindings(text, found);
        WriteSilenced(text, found);
        return text.Append('\n').ToString();
    }

    private static void WriteFindings(StringBuilder text, FoundReport found)
    {
        if (found.Report.Findings.IsEmpty)
            return;

        text.Append("\n| Level | Place | What | What to do |\n| --- | --- | --- | --- |\n");
        var left = MostBytes;
        var shown = 0;
        foreach (var finding in found.WorstFirst)
        {
            var level = finding.Severity.ToString().ToLowerInvariant();
            var row =
                $"| {level} {finding.Rule.Id} | {Place(found, finding)} | {Shown(finding.What)} | {Shown(finding.Fix)} |\n";
            left -= Encoding.UTF8.GetByteCount(row);
            if (left < 0)
                break;

            text.Append(row);
            shown++;
        }

        if (shown < found.Report.Findings.Length)
            text.Append($"\n{found.Report.Findings.Length - shown} more do not fit on this page.\n");
    }

    private static void WriteSilenced(StringBuilder text, FoundReport found)
    {
        var byPage = found.Report.Silenced.Where(item => item.By == SilencedBy.Page).ToArray();
        if (byPage.Length == 0)
            return;

        text.Append("\n| Silenced | Place | Reason |\n| --- | --- | --- |\n");
        foreach (var item in byPage)
            text.Append($"| {item.Finding.Rule.Id} | {Place(found, item.Finding)} | {Shown(item.Reason)} |\n");
    }

    private static string Place(FoundReport found, Diagnostic finding) =>
        Shown(found.FromHere(finding.Location.Path))
        + (finding.Location.Line == 0 ? "" : $":{finding.Location.Line}:{finding.Location.Column}");

    /// <summary>In one line of a table, with nothing that Markdown would take for its own.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var letter in PortableName.Shown(text.ReplaceLineEndings(" ")))
        {
            if (Special.Contains(letter))
                shown.Append('\\');
            shown.Append(letter);
        }

        return shown.ToString();
    }
}
