namespace Upshot.Rendering.Channels;

/// <summary>What one channel told, and on which day.</summary>
public sealed record SentChannel(DateOnly Day, ImmutableSortedDictionary<string, string> Items);
