namespace Upshot.Checks.Browser;

/// <summary>The page in a window of one size, before anybody scrolls.</summary>
public sealed record SeenView
{
    /// <summary>The narrowest window a page is judged in by what can be seen at once.</summary>
    private const int SmallestPhone = 360;

    /// <summary>In CSS pixels, as all lengths here.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>No window that readers have, but what is left of one when they enlarge the page.</summary>
    public bool IsEnlarged => Width < SmallestPhone;

    /// <summary>Words of the main part that can be seen, of those that count; what is folded away does not.</summary>
    public required int Words { get; init; }

    /// <summary>Where the lead ends, from the top of the page; null without a lead.</summary>
    public double? LeadBottom { get; init; }

    /// <summary>How far the page can be scrolled sideways.</summary>
    public required int Overflow { get; init; }

    /// <summary>The outermost element that stands out of the window; null when none does.</summary>
    public SeenElement? TooWide { get; init; }
}

/// <summary>An element by what a person calls it.</summary>
/// <param name="Name">Its tag with its id or first class, such as <c>table.metrics</c>.</param>
/// <param name="Text">Its first words.</param>
/// <param name="Heading">The id of the heading above it or of itself; empty when there is none.</param>
/// <param name="Beyond">How far it stands out, in pixels.</param>
public sealed record SeenElement(string Name, string Text, string Heading, int Beyond);
