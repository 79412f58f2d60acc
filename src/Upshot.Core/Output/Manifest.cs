using System.Text.Encodings.Web;
using System.Text.Json;

namespace Upshot.Output;

/// <summary>
/// What a site consists of. It lies in the site itself: it tells what Upshot made and may replace, and lets a copy
/// of the site be compared with it. It holds no times, so that the same site has the same manifest.
/// </summary>
public sealed record Manifest
{
    public const string FileName = "manifest.json";

    private const int Version = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Sorted by path; the manifest itself is not among them.</summary>
    public required ImmutableArray<ManifestEntry> Files { get; init; }

    public static Manifest Of(ImmutableArray<OutputFile> files) =>
        new()
        {
            Files =
            [
                .. files
                    .SelectOnAllCores(file => ManifestEntry.Of(file.Path, file.Bytes.Span))
                    .OrderBy(entry => entry.Path, StringComparer.Ordinal),
            ],
        };

    /// <summary>The manifest in its bytes; null when they are not one, or name a place outside the site.</summary>
    public static Manifest? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
                return null;

            var files = root.GetProperty("files").EnumerateArray().Select(Entry).ToImmutableArray();
            return files.All(file => OutputPaths.IsSafe(file.Path)) ? new Manifest { Files = files } : null;
        }
        catch (Exception trouble)
            when (trouble is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("files");
            foreach (var file in Files)
                Write(json, file);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ManifestEntry file)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("sha256", file.Sha256);
        json.WriteNumber("size", file.Size);
        json.WriteEndObject();
    }

    private static ManifestEntry Entry(JsonElement entry) =>
        new(
            entry.GetProperty("path").GetString() ?? "",
            entry.GetProperty("sha256").GetString() ?? "",
            entry.GetProperty("size").GetInt64()
        );
}
