using System.Text.Json;
using Upshot.Diagnostics;

namespace Upshot.Cli.Printing;

/// <summary>Findings for programs, worst first.</summary>
internal static class FindingJson
{
    public static void WriteFindings(Utf8JsonWriter json, ImmutableArray<Diagnostic> findings, string name = "findings")
    {
        json.WriteStartArray(name);
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            json.WriteStartObject();
            WriteMembers(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Findings that do not count, each with what silenced it and why.</summary>
    public static void WriteSilenced(Utf8JsonWriter json, ImmutableArray<SilencedFinding> silenced)
    {
        json.WriteStartArray("silenced");
        foreach (var item in silenced)
        {
            json.WriteStartObject();
            WriteMembers(json, item.Finding);
            json.WriteString("by", item.By.ToString().ToLowerInvariant());
            json.WriteString("reason", item.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteLeftOut(Utf8JsonWriter json, ImmutableArray<LeftOut> leftOut)
    {
        json.WriteStartArray("leftOut");
        foreach (var item in leftOut)
        {
            json.WriteStartObject();
            json.WriteString("file", item.Path);
            json.WriteString("reason", item.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        WritePlace(json, finding.Location);
        json.WriteString("what", finding.What);
        json.WriteString("why", finding.Rule.Why);
        json.WriteString("fix", finding.Fix);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (finding.Edit is not { } edit)
            return;

        json.WriteStartObject("edit");
        WritePlace(json, edit.At);
        json.WriteString("newText", edit.NewText);
        json.WriteEndObject();
    }

    /// <summary>The numbers are null when the file as a whole is meant.</summary>
    private static void WritePlace(Utf8JsonWriter json, Location place)
    {
        json.WriteString("file", place.Path);
        foreach (
            var (name, number) in (ReadOnlySpan<(string, int)>)
                [
                    ("line", place.Line),
                    ("column", place.Column),
                    ("endLine", place.EndLine),
                    ("endColumn", place.EndColumn),
                ]
        )
            if (place.Line == 0)
                json.WriteNull(name);
            else
                json.WriteNumber(name, number);
    }
}
