namespace Upshot.Rendering.Channels;

/// <summary>A piece of news in a feed, the same for every format.</summary>
internal sealed record FeedItem
{
    /// <summary>Stays as it is when the title or the text changes, so that no reader shows the news twice.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    public required string Summary { get; init; }

    /// <summary>The whole text, with whole addresses.</summary>
    public required string Html { get; init; }

    public required string Author { get; init; }

    public required string Language { get; init; }

    /// <summary>New, changed, stopped or coming, in words.</summary>
    public required string Tag { get; init; }

    public required DateOnly Published { get; init; }

    public required DateOnly Updated { get; init; }
}
