using System.Reflection;
using System.Text.Json;
using Upshot.Checks.Baselines;
using Upshot.Diagnostics;

namespace Upshot.Cli.Printing.Formats;

/// <summary>
/// SARIF 2.1.0, the format of code scanners. Findings that do not count are in it with their reason. Paths start
/// from where the run was started, so that the file is the same on every machine.
/// </summary>
internal static class SarifFormat
{
    private const string Fingerprint = "upshotFinding/v1";
    private const string Root = "SRCROOT";

    public static void Write(TextWriter output, FoundReport found)
    {
        var all = FindingKey.Of([.. found.Report.Findings, .. found.Report.Silenced.Select(item => item.Finding)]);
        var counting = found.Report.Findings.Length;
        var results = all.Select(
                (keyed, index) => (keyed, index < counting ? null : found.Report.Silenced[index - counting])
            )
            .OrderByDescending(result => result.keyed.Finding.Severity)
            .ToArray();
        Rule[] rules =
        [
            .. all.Select(keyed => keyed.Finding.Rule)
                .DistinctBy(rule => rule.Id)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        JsonText.Write(
            output,
            json =>
            {
                json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                json.WriteStartObject();
                WriteTool(json, rules);
                WriteRun(json);
                json.WriteStartArray("results");
                foreach (var (keyed, silenced) in results)
                    WriteResult(json, found, keyed, rules, silenced);
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndArray();
            }
        );
    }

    public static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, Rule[] rules)
    {
        var version = typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Upshot");
        json.WriteString("version", version?.InformationalVersion ?? "0");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            SarifRule.Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteText(json, "description", "The folder in which the check was started.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
    }

    private static void WriteResult(
        Utf8JsonWriter json,
        FoundReport found,
        KeyedFinding keyed,
        Rule[] rules,
        SilencedFinding? silenced
    )
    {
        var finding = keyed.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", Array.FindIndex(rules, rule => rule.Id == finding.Rule.Id));
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", $"{finding.What}. {finding.Fix}");
        WritePlaces(json, found, "locations", [finding.Location]);
        if (!finding.Related.IsEmpty)
            WritePlaces(json, found, "relatedLocations", finding.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, keyed.Key.Hash);
        json.WriteEndObject();
        if (finding.Edit is { } edit)
            WriteFix(json, found, finding, edit);
        json.WriteStartArray("suppressions");
        if (silenced is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", silenced.By == SilencedBy.Page ? "inSource" : "external");
            json.WriteString("justification", silenced.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, FoundReport found, Diagnostic finding, TextEdit edit)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", finding.Fix);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(json, found, edit.At.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", edit.At);
        WriteText(json, "insertedContent", edit.NewText);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePlaces(
        Utf8JsonWriter json,
        FoundReport found,
        string name,
        ImmutableArray<Location> places
    )
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteFile(json, found, place.Path);
            if (FoundReport.HasLines(place))
                WriteRegion(json, "region", place);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FoundReport found, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri(path).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', found.FromHere(path).Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }
}
