using System.Globalization;
using Upshot.Cli.Printing.Formats;
using Upshot.Diagnostics;

namespace Upshot.Cli.Printing;

/// <summary>The answer of a check for people: findings while they fit a screen or two, then why it matters, worst first.</summary>
internal static class CheckText
{
    /// <summary>More of them nobody reads; the reasons are what helps then.</summary>
    private const int MostListed = 40;

    /// <summary>Fewer need no summary.</summary>
    private const int FewestSummed = 4;

    public static void Write(Terminal terminal, FoundReport found, ListLength length, TimeSpan elapsed)
    {
        var (output, findings) = (terminal.Out, found.Report.Findings);
        var isListed = length == ListLength.All || findings.Length <= MostListed;
        if (isListed)
        {
            FindingText.Write(output, terminal.Ink, findings, found.Sources);
            BuildText.WriteLeftOut(terminal, found.Report.LeftOut);
        }

        if (findings.Length >= FewestSummed)
            ReasonText.Write(output, terminal.Ink, findings);
        if (!isListed)
            output.WriteLine("'upshot check --all' lists each with its line and what to write.");
        WriteSilenced(output, found.Report.Silenced);
        output.WriteLine(
            FoundSummary.Of(found) + string.Create(CultureInfo.InvariantCulture, $", {elapsed.TotalSeconds:0.00} s")
        );
    }

    public static void WriteSilenced(TextWriter output, ImmutableArray<SilencedFinding> silenced)
    {
        var byPage = silenced.Count(item => item.By == SilencedBy.Page);
        var known = silenced.Length - byPage;
        if (byPage > 0)
            output.WriteLine($"{byPage} silenced, with {(byPage == 1 ? "a reason" : "reasons")}");
        if (known > 0)
            output.WriteLine($"{Words.Count(known, "known finding")} not shown");
    }
}

/// <summary>How many findings are listed.</summary>
internal enum ListLength
{
    WhatFits,
    All,
}
