using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Upshot.Diagnostics;

namespace Upshot.Cli.Printing.Formats;

/// <summary>One line of JSON a finding in reviewdog's format, whose columns count bytes of UTF-8.</summary>
internal static class RdJsonLines
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, FoundReport found)
    {
        var lines = new Dictionary<string, SourceLines>(StringComparer.Ordinal);
        foreach (var finding in found.WorstFirst)
        {
            var path = finding.Location.Path;
            if (!lines.TryGetValue(path, out var source))
                lines[path] = source = SourceLines.Of(found.Sources, path);
            output.WriteLine(Line(found, finding, source));
        }
    }

    private static string Line(FoundReport found, Diagnostic finding, SourceLines source)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("message", FoundSummary.Say(finding));
            json.WriteStartObject("location");
            json.WriteString("path", found.FromHere(finding.Location.Path));
            if (FoundReport.HasLines(finding.Location))
                WriteRange(json, finding.Location, source);
            json.WriteEndObject();
            json.WriteString("severity", Level(finding.Severity));
            json.WriteStartObject("source");
            json.WriteString("name", "upshot");
            json.WriteEndObject();
            json.WriteStartObject("code");
            json.WriteString("value", finding.Rule.Id);
            json.WriteEndObject();
            if (finding.Edit is { } edit)
                WriteSuggestion(json, edit, source);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteSuggestion(Utf8JsonWriter json, TextEdit edit, SourceLines source)
    {
        json.WriteStartArray("suggestions");
        json.WriteStartObject();
        WriteRange(json, edit.At, source);
        json.WriteString("text", edit.NewText);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter json, Location at, SourceLines source)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", at.Line, source.ByteColumn(at.Line, at.Column));
        WritePosition(json, "end", at.EndLine, source.ByteColumn(at.EndLine, at.EndColumn));
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int line, int column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "ERROR",
            Severity.Warning => "WARNING",
            _ => "INFO",
        };
}
