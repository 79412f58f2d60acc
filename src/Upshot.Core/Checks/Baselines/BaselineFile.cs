using System.Text.Json;
using System.Text.Json.Nodes;
using Upshot.Model.Schema;
using Upshot.Output;
using Upshot.Parsing;

namespace Upshot.Checks.Baselines;

/// <summary>The list of known findings as JSON: one finding a line, so that a change of it reads well.</summary>
public static class BaselineFile
{
    private const int Version = 1;

    public static byte[] Write(KnownFindings known)
    {
        var lines = known.Keys.Select(key =>
            $$"""    { "rule": {{Quoted(key.Rule)}}, "file": {{Quoted(key.Path)}}, "text": {{Quoted(key.Text)}}, "occurrence": {{key.Occurrence}} }"""
        );
        var text = new StringBuilder($"{{\n  \"version\": {Version},\n  \"findings\": [");
        if (!known.Keys.IsEmpty)
            text.Append('\n').AppendJoin(",\n", lines).Append("\n  ");
        return Encoding.UTF8.GetBytes(text.Append("]\n}\n").ToString());
    }

    /// <summary>The project's list; null when there is none, or when a finding says what is wrong with it.</summary>
    public static Parsed<KnownFindings?> Load(string root)
    {
        try
        {
            return Disk.ReadFile(Path.Combine(root, KnownFindings.FileName)) is { } bytes ? Read(bytes) : new(null, []);
        }
        catch (DiskFault fault)
        {
            return Refuse(fault.Message);
        }
    }

    /// <summary>Null when it can't be read; the finding says why.</summary>
    public static Parsed<KnownFindings?> Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];

        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement);
        }
        catch (JsonException trouble)
        {
            return new(null, [BaselineRules.NotJson(trouble)]);
        }
    }

    private static Parsed<KnownFindings?> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Member(root, "version", JsonValueKind.Number) is not { } version)
            return Refuse("it does not say its version");
        if (!version.TryGetInt32(out var number) || number != Version)
            return Refuse($"it is of version {version.GetRawText()}, and this Upshot reads version {Version}");
        if (Member(root, "findings", JsonValueKind.Array) is not { } findings)
            return Refuse("it has no list of findings");

        var keys = findings.EnumerateArray().Select(Key).ToArray();
        return Array.IndexOf(keys, null) is >= 0 and var broken
            ? Refuse($"entry {broken + 1} of its findings is not complete")
            : new(new KnownFindings([.. keys.OfType<FindingKey>()]), []);
    }

    private static FindingKey? Key(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object
        && Member(entry, "rule", JsonValueKind.String)?.GetString() is { } rule
        && Member(entry, "file", JsonValueKind.String)?.GetString() is { } path
        && Member(entry, "text", JsonValueKind.String)?.GetString() is { } text
        && Member(entry, "occurrence", JsonValueKind.Number) is { } said
        && said.TryGetInt32(out var occurrence)
            ? new FindingKey(rule, path, text, occurrence)
            : null;

    private static JsonElement? Member(JsonElement element, string name, JsonValueKind kind) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == kind ? member : null;

    private static Parsed<KnownFindings?> Refuse(string what) => new(null, [BaselineRules.OtherShape(what)]);

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString(Json.Indented);
}
