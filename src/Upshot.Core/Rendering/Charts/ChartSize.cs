namespace Upshot.Rendering.Charts;

/// <summary>
/// One of the widths a chart is laid out for. A page carries the narrow and the wide one and shows the one that fits,
/// so that no text gets under 12 pixels: shrinking one drawing would do that on a telephone.
/// </summary>
/// <param name="Font">Of all texts, in units of the drawing.</param>
/// <param name="Steps">How many steps of the value axis to aim for.</param>
/// <param name="MostDots">A longer line has dots only where a label or a gap asks for one.</param>
internal sealed record ChartSize(double Width, double PlotHeight, double Font, int Steps, int MostDots)
{
    /// <summary>At least 262 pixels wide on a screen of 320: 12 units are 12.3 pixels.</summary>
    public static ChartSize Narrow { get; } = new(256, 132, 12, 4, 12);

    /// <summary>Shown from 576 pixels on: 14 units are 12.6 pixels.</summary>
    public static ChartSize Wide { get; } = new(640, 200, 14, 4, 12);

    /// <summary>For a slide.</summary>
    public static ChartSize Slide { get; } = new(880, 280, 20, 4, 12);
}
