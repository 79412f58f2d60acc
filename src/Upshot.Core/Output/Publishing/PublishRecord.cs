using System.Text.Json;
using System.Text.Json.Nodes;

namespace Upshot.Output.Publishing;

/// <summary>
/// What publishing has put into a folder, kept in the folder itself. It is written before the first file of a
/// release, so that a publish cut short knows at the next start what it made, and nothing else is ever deleted.
/// </summary>
internal sealed record PublishRecord
{
    public const string FileName = ".upshot-published.json";

    private const int Version = 1;

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>SHA-256 of the manifest of the last release that is whole; empty before the first.</summary>
    public string Release { get; init; } = "";

    /// <summary>Files of that release.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Assets of the release before, for readers who still have its pages open.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>Files of a release that is being published, or was when it was cut short.</summary>
    public ImmutableArray<string> Writing { get; init; } = [];

    /// <summary>All that may be replaced or deleted.</summary>
    public FrozenSet<string> Ours =>
        Files
            .Concat(Kept)
            .Concat(Writing)
            .Append(Manifest.FileName)
            .Append(FileName)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null when the bytes are no record, or name a place outside the folder.</summary>
    public static PublishRecord? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            var record = new PublishRecord
            {
                Release = root.GetProperty("release").GetString() ?? "",
                Files = Paths(root, "files"),
                Kept = Paths(root, "kept"),
                Writing = Paths(root, "writing"),
            };
            return root.GetProperty("version").GetInt32() == Version && record.Ours.All(OutputPaths.IsSafe)
                ? record
                : null;
        }
        catch (Exception trouble)
            when (trouble is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    public byte[] ToBytes()
    {
        var root = new JsonObject
        {
            ["version"] = Version,
            ["release"] = Release,
            ["files"] = ArrayOf(Files),
            ["kept"] = ArrayOf(Kept),
            ["writing"] = ArrayOf(Writing),
        };
        return Encoding.UTF8.GetBytes(root.ToJsonString(Layout) + "\n");
    }

    private static ImmutableArray<string> Paths(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(path => path.GetString() ?? "")];

    private static JsonArray ArrayOf(ImmutableArray<string> paths) =>
        new([.. paths.Order(StringComparer.Ordinal).Select(path => JsonValue.Create(path))]);
}
