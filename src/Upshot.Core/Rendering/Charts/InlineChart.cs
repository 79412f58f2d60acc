using Upshot.Model.Metrics;
using Upshot.Model.Wording;
using Upshot.Templates;

namespace Upshot.Rendering.Charts;

/// <summary>
/// A chart for a page: in two widths, of which the stylesheet shows the one that fits. It is named by the figure's title
/// and described by its sentence, and has no title of its own, which browsers would show as a tip.
/// </summary>
public static class InlineChart
{
    /// <param name="names">The ids of title and sentence.</param>
    public static SafeHtml? Of(Measure measure, Language language, MeasureText words, string names)
    {
        if (ChartData.Of(measure) is not { } data)
            return null;

        var text = new ChartText(language, words, measure);
        return new(
            Draw(data, text, ChartSize.Narrow, "chart-narrow", names)
                + "\n"
                + Draw(data, text, ChartSize.Wide, "chart-wide", names)
        );
    }

    private static string Draw(ChartData data, ChartText text, ChartSize size, string kind, string names)
    {
        var frame = ChartFrame.Of(data, text, size);
        var (width, height, font) = (Svg.Number(size.Width), Svg.Number(frame.Height), Svg.Number(size.Font));
        return $"<svg class=\"{kind}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" "
            + $"font-size=\"{font}\" role=\"img\" aria-labelledby=\"{Svg.Escape(names)}\">"
            + ChartDrawing.Of(frame, text)
            + "</svg>";
    }
}
