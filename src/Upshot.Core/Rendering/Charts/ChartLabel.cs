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

    public Box Box
    {
        get
        {
            var width = WidthOf(Text, Kind, Font);
            var left = Anchor switch
            {
                Anchor.Start => X,
                Anchor.Middle => X - (width / 2),
                _ => X - width,
            };
            return new(left, Y - (0.82 * Font), left + width, Y + (0.24 * Font));
        }
    }

    public static double WidthOf(string text, LabelKind kind, double font) =>
        TextWidth.Of(text, font) * (kind == LabelKind.Last ? Bold : 1);
}
