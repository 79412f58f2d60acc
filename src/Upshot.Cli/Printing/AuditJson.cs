using System.Text.Json;
using Upshot.Auditing;

namespace Upshot.Cli.Printing;

/// <summary>An audit for programs. New members may come; the version counts what breaks readers.</summary>
internal static class AuditJson
{
    private const int Version = 1;

    public static void Write(TextWriter output, Audit audit) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", Version);
                json.WriteString("site", audit.Site.Settings.Name);
                json.WriteString("day", $"{audit.Site.Day:yyyy-MM-dd}");
                JsonText.List(json, "topics", audit.Sections, Write);
                foreach (var line in audit.Summary)
                    json.WriteString(line.Step.ToString().ToLowerInvariant(), line.Text);
            }
        );

    private static void Write(Utf8JsonWriter json, AuditSection section)
    {
        json.WriteStartObject();
        json.WriteString("topic", section.Key);
        json.WriteString("title", section.Title);
        JsonText.List(json, "figures", section.Figures, Write);
        JsonText.List(json, "findings", section.Findings, Write);
        JsonText.List(json, "grids", section.Grids, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AuditFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("figure", figure.Key);
        json.WriteNumber("number", figure.Number);
        json.WriteString("label", figure.Label);
        json.WriteString("value", figure.Value);
        json.WriteEndObject();
    }

    /// <summary>The line is null when the file as a whole is meant.</summary>
    private static void Write(Utf8JsonWriter json, AuditFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("step", finding.Step.ToString().ToLowerInvariant());
        json.WriteString("weight", finding.Weight.ToString().ToLowerInvariant());
        json.WriteString("what", finding.What);
        json.WriteString("file", finding.Where.Path);
        if (finding.Where.Line == 0)
            json.WriteNull("line");
        else
            json.WriteNumber("line", finding.Where.Line);

        json.WriteString("since", finding.Since is { } since ? $"{since:yyyy-MM-dd}" : null);
        json.WriteString("owner", finding.Owner);
        json.WriteString("action", finding.Action);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AuditGrid grid)
    {
        json.WriteStartObject();
        json.WriteString("grid", grid.Key);
        json.WriteString("title", grid.Title);
        JsonText.List(json, "columns", grid.Columns);
        json.WriteStartArray("rows");
        foreach (var row in grid.Rows)
        {
            json.WriteStartObject();
            json.WriteString("name", row.Name);
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells)
            {
                json.WriteStartObject();
                json.WriteString("text", cell.Text);
                json.WriteBoolean("gap", cell.IsGap);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
