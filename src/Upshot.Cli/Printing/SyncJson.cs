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
                JsonText.List(json, "channels", gaps, Write);
            }
        );

    private static void Write(Utf8JsonWriter json, ChannelGap gap)
    {
        json.WriteStartObject();
        json.WriteString("channel", gap.Channel.Id);
        json.WriteBoolean("behind", gap.IsBehind);
        json.WriteString("sent", gap.Sent?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        JsonText.List(json, "changed", gap.Changed);
        JsonText.List(json, "new", gap.Added);
        JsonText.List(json, "gone", gap.Gone);
        json.WriteEndObject();
    }
}
