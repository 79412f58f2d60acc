using System.Globalization;
using Upshot.Cli.Commands;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>The answer of a build for people: findings, what is left out, and one line to sum up.</summary>
internal static class BuildText
{
    public static void Write(Terminal terminal, BuildAnswer answer, SourceTree sources, TimeSpan elapsed)
    {
        FindingText.Write(terminal.Out, terminal.Ink, answer.Report.Findings, sources);
        WriteLeftOut(terminal, answer.Report.LeftOut);
        CheckText.WriteSilenced(terminal.Out, answer.Report.Silenced);
        terminal.Out.WriteLine(Summary(answer, elapsed));
    }

    public static void WriteLeftOut(Terminal terminal, ImmutableArray<LeftOut> leftOut)
    {
        if (leftOut.IsEmpty)
            return;

        terminal.Out.WriteLine(terminal.Ink.Strong("left out"));
        foreach (var item in leftOut)
            terminal.Out.WriteLine($"  {PortableName.Shown(item.Path)}: {PortableName.Shown(item.Reason)}");

        terminal.Out.WriteLine();
    }

    private static string Summary(BuildAnswer answer, TimeSpan elapsed)
    {
        var report = answer.Report;
        var suggestions = report.Count(Severity.Suggestion);
        string[] parts =
        [
            Words.Count(answer.Pages, "page"),
            Words.Count(report.Count(Severity.Error), "error"),
            Words.Count(report.Count(Severity.Warning), "warning"),
            .. suggestions > 0 ? [Words.Count(suggestions, "suggestion")] : Array.Empty<string>(),
            string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.00} s"),
        ];
        return string.Join(", ", parts) + Ending(answer);
    }

    private static string Ending(BuildAnswer answer) =>
        answer switch
        {
            { IsWritten: true } => $" → {answer.Target}",
            { SiteStands: true } => $"; nothing was written, the last good site stays in {answer.Target}",
            _ => "; nothing was written",
        };
}
