using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>Why readers will leave, worst first, on one screen: what one shows to those who do not mend it themselves.</summary>
internal static class ReasonText
{
    private const int Width = 100;

    /// <summary>Three lines each, so that they fit a screen of forty with the others and what stands below.</summary>
    private const int MostExplained = 8;

    /// <summary>One line each after those.</summary>
    private const int MostShown = 16;

    private const string Indent = "     ";

    /// <summary>From so many findings on, or with an error, it is no longer a matter of polish.</summary>
    private const int Many = 40;

    public static void Write(TextWriter output, Ink ink, ImmutableArray<Diagnostic> findings)
    {
        var reasons = Reason.WorstFirst(findings);
        var isBad = findings.Length > Many || findings.Any(finding => finding.IsError);
        output.WriteLine(
            ink.Strong(
                isBad ? "Why business readers will not read this site" : "What to mend first for business readers"
            )
        );
        output.WriteLine();
        foreach (var (index, reason) in reasons.Take(MostShown).Index())
            Write(output, ink, index + 1, reason);

        if (reasons.Length > MostShown)
            output.WriteLine(
                Cut(
                    $"{Indent}and {Words.Count(reasons.Length - MostShown, "reason")} more: "
                        + string.Join(", ", reasons.Skip(MostShown).Select(reason => reason.Rule.Id)),
                    Width
                )
            );

        output.WriteLine();
    }

    private static void Write(TextWriter output, Ink ink, int rank, Reason reason)
    {
        var counted = $"{reason.Counted}  {reason.Rule.Id}";
        var title = Cut(reason.Title, Width - Indent.Length - counted.Length - 2);
        var gap = new string(' ', Width - Indent.Length - title.Length - counted.Length);
        output.WriteLine($"{rank, 3}. {ink.Strong(title)}{gap}{ink.Of(reason.Worst.Severity, counted)}");
        if (rank > MostExplained)
            return;

        output.WriteLine(Indent + Cut(reason.Rule.Why, Width - Indent.Length));
        output.WriteLine(Indent + ink.Faint(Cut(Example(reason.Worst), Width - Indent.Length)));
    }

    private static string Example(Diagnostic worst)
    {
        var line = worst.Location.Line == 0 ? "" : $":{worst.Location.Line}";
        return $"{PortableName.Shown(worst.Location.Path)}{line}: {PortableName.Shown(worst.What)}";
    }

    private static string Cut(string text, int width) =>
        text.Length <= width ? text : text[..(width - 1)].TrimEnd() + "…";
}
