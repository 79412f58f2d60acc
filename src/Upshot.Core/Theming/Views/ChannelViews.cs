namespace Upshot.Theming.Views;

/// <summary>A piece of news in a feed: the whole text, for it is read far from the site and without its styles.</summary>
public sealed record FeedItemView
{
    public required string Summary { get; init; }

    public string? DoThis { get; init; }

    public PictureView? Image { get; init; }

    public required ProseView Body { get; init; }

    public required ImmutableArray<MetricCardView> Numbers { get; init; }

    public required ImmutableArray<LinkView> Services { get; init; }

    public required FrozenDictionary<string, string> Words { get; init; }
}

/// <summary>
/// The mail for one audience. No stylesheet and no picture comes along, so the template brings its own colours, and
/// every address is whole.
/// </summary>
public sealed record DigestView
{
    public required string Language { get; init; }

    /// <summary>Of the mail; it is the title of the page too.</summary>
    public required string Subject { get; init; }

    public required string Badge { get; init; }

    public required string Audience { get; init; }

    /// <summary>The numbers in one line: "1 mixed, 2 on track"; empty without numbers.</summary>
    public required string Together { get; init; }

    public required BrandView Colours { get; init; }

    /// <summary>Newest first, at most five.</summary>
    public required ImmutableArray<UpdateCardView> Updates { get; init; }

    /// <summary>Worst first; of a pair what people say comes first.</summary>
    public required ImmutableArray<DigestNumberView> Numbers { get; init; }

    public required ImmutableArray<DigestMessageView> Messages { get; init; }

    /// <summary>What we could do together; empty when the latest report does not say.</summary>
    public required ImmutableArray<string> WeNeed { get; init; }

    public required PersonView Contact { get; init; }

    /// <summary>The page of the audience.</summary>
    public required string Href { get; init; }

    /// <summary>Where readers see all ways we reach them, and choose.</summary>
    public required LinkView Channels { get; init; }

    /// <summary>Why the reader gets it.</summary>
    public required string Because { get; init; }

    public required FrozenDictionary<string, string> Words { get; init; }
}

/// <summary>A number with how far it has come.</summary>
/// <param name="Way">Whole percents from the start (0) to the aim (100); null when that can't be said.</param>
/// <param name="WayText">The same in words; empty when there is none.</param>
public sealed record DigestNumberView(MetricCardView Card, int? Way, string WayText);

/// <summary>A message and what stands behind it.</summary>
public sealed record DigestMessageView(string Text, string What);

/// <summary>Colours of the brand as # and six digits.</summary>
/// <param name="Ground">A surface.</param>
/// <param name="OnGround">Text on it.</param>
/// <param name="Text">Text on light paper.</param>
/// <param name="TextOnDark">Text on dark paper.</param>
public sealed record BrandView(string Ground, string OnGround, string Text, string TextOnDark);
