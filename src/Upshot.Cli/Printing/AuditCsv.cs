using Upshot.Auditing;
using Upshot.Output;

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

    private static void Row(TextWriter output, params ReadOnlySpan<string> cells) =>
        output.WriteLine(CsvText.Row(cells));
}
