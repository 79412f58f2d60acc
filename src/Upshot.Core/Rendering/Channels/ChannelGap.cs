namespace Upshot.Rendering.Channels;

/// <summary>What separates what a channel tells now from what it last told.</summary>
public sealed record ChannelGap
{
    public required ChannelContents Channel { get; init; }

    /// <summary>Null when nobody ever recorded that it was sent.</summary>
    public required DateOnly? Sent { get; init; }

    public required ImmutableArray<string> Changed { get; init; }

    public required ImmutableArray<string> Added { get; init; }

    /// <summary>No longer told.</summary>
    public required ImmutableArray<string> Gone { get; init; }

    /// <summary>What has nothing to tell and never told anything is not behind.</summary>
    public bool IsBehind => Changed.Length + Added.Length + Gone.Length > 0;

    public static ChannelGap Of(ChannelContents now, SentState state)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(state);
        var sent = state.Channels.GetValueOrDefault(now.Id);
        var before = sent?.Items ?? ImmutableSortedDictionary<string, string>.Empty;
        return new()
        {
            Channel = now,
            Sent = sent?.Day,
            Changed =
            [
                .. now
                    .Items.Where(item => before.TryGetValue(item.Key, out var hash) && hash != item.Value)
                    .Select(item => item.Key),
            ],
            Added = [.. now.Items.Keys.Where(item => !before.ContainsKey(item))],
            Gone = [.. before.Keys.Where(item => !now.Items.ContainsKey(item))],
        };
    }
}
