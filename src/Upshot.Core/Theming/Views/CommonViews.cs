using Upshot.Templates;

namespace Upshot.Theming.Views;

/// <summary>A text with the address it leads to.</summary>
public sealed record LinkView(string Text, string Href);

/// <summary>News to follow.</summary>
/// <param name="Type">The kind of file, such as <c>application/atom+xml</c>.</param>
public sealed record FeedLinkView(string Title, string Type, string Href);

/// <summary>A picture; width and height are 0 when not known.</summary>
public sealed record PictureView(string Src, string Alt, int Width, int Height);

/// <summary>A human to ask.</summary>
public sealed record PersonView
{
    public required string Name { get; init; }

    public string? Role { get; init; }

    public string? Where { get; init; }

    public string? Phone { get; init; }

    /// <summary>A <c>tel:</c> address.</summary>
    public string? PhoneHref { get; init; }

    public string? Email { get; init; }

    /// <summary>A <c>mailto:</c> address, with the page as its subject.</summary>
    public string? EmailHref { get; init; }
}

/// <summary>A status by word and by key, which picks shape and colour.</summary>
/// <param name="Key">met, on-track, behind, missed, worse, out-of-date, not-measured, no-target, mixed or unconfirmed.</param>
/// <param name="Text">In the reader's words; for a number that is out of date with its last period.</param>
public sealed record StatusView(string Key, string Text);

/// <summary>A word with the key it stands for, such as the result of a story.</summary>
public sealed record TagView(string Key, string Text);

/// <summary>A day for readers and for machines.</summary>
public sealed record DayView(string Text, string Iso);

/// <summary>A promise and what its number says.</summary>
/// <param name="Proof">Null when the number is not published.</param>
public sealed record PromiseView(string Text, ImmutableArray<MetricCardView> Proof, StatusView? Status);

/// <summary>Somebody's own words.</summary>
public sealed record QuoteView(string Text, string Name, string Role, DayView Agreed);

/// <summary>What a page's author wrote below the fields.</summary>
/// <param name="Html">Empty when nothing was written.</param>
public sealed record ProseView(SafeHtml Html, bool IsEmpty);
