namespace Upshot.Rendering.Channels;

/// <summary>What one channel tells now.</summary>
/// <param name="Id">As in <c>channels.yml</c>.</param>
/// <param name="Makes">What the build makes for it, in the words of <c>channels.yml</c>.</param>
/// <param name="Items">
/// Item → hash of all that is said of it, by item: <c>number/ready</c>, or <c>crews/number/ready</c> where each audience
/// gets its own. Dates of sending and the look are not in the hash: it changes when readers would be told something else.
/// </param>
public sealed record ChannelContents(string Id, string Makes, ImmutableSortedDictionary<string, string> Items);
