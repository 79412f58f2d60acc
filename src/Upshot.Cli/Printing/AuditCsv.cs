using Upshot.Auditing;

namespace Upshot.Cli.Printing;

/// <summary>An audit for a spreadsheet: a row for each thing to decide, in the order of the topics.</summary>
internal static class AuditCsv
{
    public static void Write(TextWriter output, Audit audit)
    {
        Row(output, "topic", "what", "where", "since", "owner", "action");
        foreach (var section in audit.Sections)
        foreach (var finding in section.Findings)
            Row(
                output,
                section.Key,
                finding.What,
                finding.Place,
                finding.Since is { } since ? $"{since:yyyy-MM-dd}" : "",
                finding.Owner,
                finding.Action
            );
    }

    private static void Row(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                output.Write(',');

            output.Write(Cell(cells[i]));
        }

        output.WriteLine();
    }

    private static string Cell(string text)
    {
        // A spreadsheet would run a text that begins like a formula.
        var safe = text.TrimStart(' ', '\u00A0')
            is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..]
            ? "'" + text
            : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }
}
