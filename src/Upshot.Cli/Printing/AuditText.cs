using Upshot.Auditing;
using Upshot.Sources;

namespace Upshot.Cli.Printing;

/// <summary>
/// An audit for one screen: totals, the worst of what is to be decided, and three lines to take away. Of one topic
/// also its tables, as far as they fit.
/// </summary>
internal static class AuditText
{
    /// <summary>A tall terminal, and what a meeting can take in.</summary>
    private const int MostLines = 60;

    private const int WidestLine = 118;

    /// <summary>Kept for findings when a topic has long tables.</summary>
    private const int LinesForFindings = 14;

    /// <summary>A finding is two lines: what, and where, who and what to do.</summary>
    private const int LinesPerFinding = 2;

    public static void Write(Terminal terminal, Audit audit)
    {
        List<string> lines = [terminal.Ink.Strong(Fitted(Headline(audit))), ""];
        if (audit.Sections is [var only])
            AddTopic(lines, only);
        else
            lines.AddRange(audit.Sections.Select(section => TopicLine(section, terminal.Ink)));

        var summary = audit
            .Summary.Select(line => $"{terminal.Ink.Strong(line.Label + ":")} {Shown(line.Text)}")
            .ToArray();
        AddFindings(lines, audit, terminal.Ink, MostLines - lines.Count - summary.Length - 1);
        foreach (var line in (IEnumerable<string>)[.. lines, "", .. summary])
            terminal.Out.WriteLine(line.TrimEnd());
    }

    private static string Headline(Audit audit) =>
        audit.Words.Count(
            "audit_headline",
            audit.Sections.Sum(section => section.Findings.Length),
            ("site", audit.Site.Settings.Name),
            ("day", audit.Day)
        );

    private static string TopicLine(AuditSection section, Ink ink)
    {
        var count = section.Findings.Length;
        var name = $"  {section.Key, -15} {(count == 0 ? "–" : $"{count}"), 3}  ";
        return name + ink.Faint(Totals(section, WidestLine - name.Length));
    }

    /// <summary>As many whole totals as fit: half of one says nothing.</summary>
    private static string Totals(AuditSection section, int room)
    {
        var totals = section.Figures.Select(figure => $"{figure.Label}: {figure.Value}").ToArray();
        return Enumerable
                .Range(1, totals.Length)
                .Select(count => string.Join("; ", totals.Take(count)))
                .LastOrDefault(text => text.Length <= room)
            ?? Fitted(totals.FirstOrDefault(""), room);
    }

    private static void AddTopic(List<string> lines, AuditSection section)
    {
        lines.AddRange(section.Figures.Select(figure => $"  {Fitted($"{figure.Label}: {figure.Value}")}"));
        foreach (var table in section.Grids.Select(grid => AuditTable.Lines(grid, WidestLine)))
            if (lines.Count + table.Length + 1 <= MostLines - LinesForFindings)
                lines.AddRange(["", .. table]);
    }

    private static void AddFindings(List<string> lines, Audit audit, Ink ink, int room)
    {
        var worst = audit.WorstFirst;
        if (worst.Length == 0)
            return;

        lines.AddRange(["", ink.Strong(audit.Words["worst_first"])]);
        room -= 2;
        var fitting = worst.Length * LinesPerFinding <= room ? worst.Length : (room - 1) / LinesPerFinding;
        foreach (var (section, finding) in worst.Take(fitting))
        {
            var topic = audit.Sections.Length > 1 ? $"{section.Key}: " : "";
            lines.Add($"  {Fitted(topic + finding.What, WidestLine - 2)}");
            lines.Add($"    {ink.Faint(Fitted(Detail(finding), WidestLine - 4))}");
        }

        if (fitting < worst.Length)
            lines.Add($"  {audit.Words.Count("audit_more", worst.Length - fitting)}: --format html, --format csv");
    }

    private static string Detail(AuditFinding finding) =>
        string.Join(" · ", new[] { finding.Place, finding.Owner, finding.Action }.Where(part => part.Length > 0));

    private static string Fitted(string text, int width = WidestLine) => AuditTable.Cut(Shown(text), width);

    private static string Shown(string text) => PortableName.Shown(text);
}
