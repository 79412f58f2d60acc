using System.Globalization;
using System.Text.Json;
using Upshot.Rendering.Channels;

namespace Upshot.Cli.Printing;

/// <summary>The channels for programs.</summary>
internal static class SyncJson
{
    private const int Version = 1;

    public static void Write(TextWriter output, ImmutableArray<ChannelGap> gaps) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteNumber("version", Version);
                json.WriteStartArray("channels");
                foreach (var gap in gaps)
                    Write(json, gap);

                json.WriteEndArray();
            }
        );

    private static void Write(Utf8JsonWriter json, ChannelGap gap)
    {
        json.WriteStartObject();
        json.WriteString("channel", gap.Channel.Id);
        json.WriteBoolean("behind", gap.IsBehind);
        json.WriteString("sent", gap.Sent?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Write(json, "changed", gap.Changed);
        Write(json, "new", gap.Added);
        Write(json, "gone", gap.Gone);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);

        json.WriteEndArray();
    }
}
