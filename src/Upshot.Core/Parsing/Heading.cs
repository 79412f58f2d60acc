namespace Upshot.Parsing;

/// <summary>A heading inside a page's text.</summary>
/// <param name="Level">1 to 6, as written; the page's title is the only 1.</param>
/// <param name="Id">For links to it, without the hash.</param>
public sealed record Heading(int Level, string Text, string Id, Location At);

/// <summary>A link or a picture inside a page's text.</summary>
/// <param name="Target">As written, with character references decoded.</param>
/// <param name="Text">Of a picture its alternative text.</param>
public sealed record BodyLink(string Target, string Text, bool IsImage, Location At);

/// <summary>The HTML a token stands for.</summary>
/// <param name="IsBlock">A card or chart: alone in its paragraph it takes the paragraph's place.</param>
public sealed record TokenHtml(string Html, bool IsBlock);

/// <summary>What the text of a page needs from the site to become HTML.</summary>
public sealed record BodyRendering
{
    public required Func<ContentToken, TokenHtml> Token { get; init; }

    /// <summary>The final address of a link; null prints its text alone.</summary>
    public required Func<BodyLink, string?> Link { get; init; }

    /// <summary>The final picture; null prints its alternative text alone.</summary>
    public required Func<BodyLink, BodyImage?> Image { get; init; }

    /// <summary>Label of the boxes in which wide tables scroll.</summary>
    public required string TableLabel { get; init; }
}

/// <summary>A picture as it is printed.</summary>
/// <param name="Width">In pixels; 0 when not known.</param>
/// <param name="Height">In pixels; 0 when not known.</param>
public sealed record BodyImage(string Source, int Width, int Height);
