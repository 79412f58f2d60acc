namespace Upshot.Rendering.Charts;

/// <summary>Which point of a text stands at its place.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>What a text is for; it picks the style.</summary>
internal enum LabelKind
{
    /// <summary>A number beside its point.</summary>
    Value,

    /// <summary>The last number, in bold.</summary>
    Last,

    /// <summary>The aim and the start.</summary>
    Mark,

    /// <summary>Axes and notes.</summary>
    Quiet,
}

/// <summary>A line of text at its place; always horizontal.</summary>
internal sealed record ChartLabel(string Text, double X, double Y, Anchor Anchor, LabelKind Kind, double Font)
{
    /// <summary>Bold letters are wider.</summary>
    private const double Bold = 1.1;

    /// <summary>Reckoned once: a place is tried against all that is near.</summary>
    public Box Box { get; } = BoxOf(Text, X, Y, Anchor, Kind, Font);

    public static double WidthOf(string text, LabelKind kind, double font) =>
        TextWidth.Of(text, font) * (kind == LabelKind.Last ? Bold : 1);

    private static Box BoxOf(string text, double x, double y, Anchor anchor, LabelKind kind, double font)
    {
        var width = WidthOf(text, kind, font);
        var left = anchor switch
        {
            Anchor.Start => x,
            Anchor.Middle => x - (width / 2),
            _ => x - width,
        };
        return new(left, y - (0.82 * font), left + width, y + (0.24 * font));
    }
}
