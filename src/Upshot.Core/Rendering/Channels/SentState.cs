using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Upshot.Model.Schema;

namespace Upshot.Rendering.Channels;

/// <summary>What each channel told when it was last sent: <c>upshot.sync.json</c>, which belongs under version control.</summary>
public sealed record SentState
{
    public const string FileName = "upshot.sync.json";

    private const int Version = 1;

    /// <summary>By the channel's id.</summary>
    public required ImmutableSortedDictionary<string, SentChannel> Channels { get; init; }

    public static SentState Nothing { get; } =
        new() { Channels = ImmutableSortedDictionary.Create<string, SentChannel>(StringComparer.Ordinal) };

    /// <summary>Null when it is no such file.</summary>
    public static SentState? Read(string text)
    {
        try
        {
            if (JsonNode.Parse(text) is not JsonObject root || (int?)root["version"] != Version)
                return null;

            return new()
            {
                Channels = (root["channels"] as JsonObject ?? []).ToImmutableSortedDictionary(
                    entry => entry.Key,
                    entry => Channel(entry.Value),
                    StringComparer.Ordinal
                ),
            };
        }
        catch (Exception problem)
            when (problem is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The channel as sent on a day, and all others as they were.</summary>
    public SentState With(ChannelContents channel, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return this with { Channels = Channels.SetItem(channel.Id, new(day, channel.Items)) };
    }

    public string Write()
    {
        var channels = new JsonObject();
        foreach (var (id, sent) in Channels)
        {
            var items = new JsonObject();
            foreach (var (item, hash) in sent.Items)
                items[item] = hash;
            channels[id] = new JsonObject { ["sent"] = $"{sent.Day:yyyy-MM-dd}", ["items"] = items };
        }

        return new JsonObject { ["version"] = Version, ["channels"] = channels }.ToJsonString(Json.Indented) + "\n";
    }

    private static SentChannel Channel(JsonNode? node)
    {
        var entry = node as JsonObject ?? throw new FormatException();
        return new(
            DateOnly.ParseExact((string?)entry["sent"] ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
            (entry["items"] as JsonObject ?? throw new FormatException()).ToImmutableSortedDictionary(
                item => item.Key,
                item => (string?)item.Value ?? "",
                StringComparer.Ordinal
            )
        );
    }
}
