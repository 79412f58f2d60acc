using Upshot.Model.Metrics;
using Upshot.Templates;

namespace Upshot.Rendering.Charts;

/// <summary>
/// The course of a number at a glance, for a card that says all of it in words: hidden from those who listen, no axis,
/// no text, a dot at the latest number.
/// </summary>
public static class Sparkline
{
    private const int Width = 80;
    private const int Height = 24;
    private const int Edge = 3;

    /// <summary>Null where there is no course yet: fewer than three numbers, or none beside another.</summary>
    public static SafeHtml? Of(Measure measure)
    {
        if (
            ChartData.Of(measure) is not { } data
            || data.Values.Count() < 3
            || !data.Points.Any(point => point.IsJoined)
        )
            return null;

        var (least, most) = (data.Values.Min(), data.Values.Max());
        var (first, last) = (data.Points[0].Period.End.DayNumber, data.Points[^1].Period.End.DayNumber);
        var path = new StringBuilder();
        var (x, y) = (0, 0);
        foreach (var point in data.Points)
        {
            if (point.Value is not { } value)
                continue;

            x =
                Edge
                + Part(Width - (2 * Edge), (double)(point.Period.End.DayNumber - first) / Math.Max(1, last - first));
            y = Edge + Part(Height - (2 * Edge), most == least ? 0.5 : (double)((most - value) / (most - least)));
            path.Append(point.IsJoined ? ' ' : 'M').Append(x).Append(' ').Append(y);
        }

        return new(
            $"<svg class=\"spark\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" "
                + $"aria-hidden=\"true\"><path d=\"{path}\"/><circle cx=\"{x}\" cy=\"{y}\" r=\"2.5\"/></svg>"
        );
    }

    private static int Part(int room, double share) => (int)Math.Round(room * share, MidpointRounding.AwayFromZero);
}
