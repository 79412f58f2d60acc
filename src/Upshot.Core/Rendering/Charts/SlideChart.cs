using Upshot.Model.Metrics;
using Upshot.Model.Wording;
using Upshot.Output;
using Upshot.Rendering.Cards;

namespace Upshot.Rendering.Charts;

/// <summary>
/// The chart as a file of its own, for a slide: with its title, what it counts and where the numbers come from, for
/// nothing stands around it there, and with its own colours, for no stylesheet comes along.
/// </summary>
public static class SlideChart
{
    private const double Margin = 40;
    private const double TitleFont = 30;
    private const double SmallFont = 18;

    /// <summary>Custom properties would leave the chart black in office programs, so the colours stand in each rule.</summary>
    private const string Style = """
        text{fill:#1f2226;font-family:"Segoe UI",system-ui,Roboto,"Helvetica Neue",Arial,sans-serif}
        path{fill:none;stroke-linejoin:round}
        .chart-ground{fill:#fff}
        .chart-title{font-weight:700}
        .chart-last{font-weight:700}
        .chart-quiet text,text.chart-quiet{fill:#565b62}
        .chart-grid{stroke:#e3ded6}
        .chart-foot,.chart-break,.chart-start,.chart-aim{stroke:#1f2226}
        .chart-break{stroke-dasharray:5 5}
        .chart-start{stroke-width:3;stroke-dasharray:0 7;stroke-linecap:round}
        .chart-aim{stroke-width:2;stroke-dasharray:9 6}
        .chart-line{stroke:#2f7bbf;stroke-width:4}
        .chart-bar,.chart-dot{fill:#2f7bbf;stroke:#2f7bbf;stroke-width:2}
        .chart-unsure{stroke-dasharray:7 6}
        .chart-bar.chart-unsure,.chart-hollow{fill:#fff;stroke-width:3}
        @media (prefers-color-scheme:dark){
        text{fill:#ece9e4}
        .chart-ground{fill:#1e2227}
        .chart-quiet text,text.chart-quiet{fill:#b3b6bb}
        .chart-grid{stroke:#2d333a}
        .chart-foot,.chart-break,.chart-start,.chart-aim{stroke:#ece9e4}
        .chart-line{stroke:#4289c9}
        .chart-bar,.chart-dot{fill:#4289c9;stroke:#4289c9}
        .chart-bar.chart-unsure,.chart-hollow{fill:#1e2227}
        }
        """;

    /// <summary>Null when nothing was counted yet.</summary>
    public static OutputFile? Write(Measure measure, Language language, MeasureText words)
    {
        if (ChartData.Of(measure) is not { } data)
            return null;

        var (text, subtitle) = (new ChartText(language, words, measure), Figures.Subtitle(language, measure));
        var frame = ChartFrame.Of(data, text, ChartSize.Slide);
        var (svg, width) = (new StringBuilder(), frame.Size.Width + (2 * Margin));
        var y = Margin;
        foreach (var line in NoteLines.Wrap(words.FullTitle(measure.Metric), frame.Size.Width, TitleFont, 3))
            AddText("chart-title", line, TitleFont);
        foreach (var line in NoteLines.Wrap(subtitle, frame.Size.Width, SmallFont, 2))
            AddText("chart-quiet", line, SmallFont);
        y += SmallFont * 0.8;
        svg.Append(
                $"<g font-size=\"{Svg.Number(frame.Font)}\" transform=\"translate({Svg.Number(Margin)} {Svg.Number(y)})\">"
            )
            .Append(ChartDrawing.Of(frame, text))
            .Append("</g>\n");
        y += frame.Height + (SmallFont * 0.4);
        foreach (var line in NoteLines.Wrap(words.SourceLine(measure.Metric), frame.Size.Width, SmallFont, 2))
            AddText("chart-quiet", line, SmallFont);
        return new(Figures.SvgPath(measure), Encoding.UTF8.GetBytes(Whole(svg, width, y + (Margin * 0.6))));

        void AddText(string kind, string line, double font)
        {
            y += font;
            svg.Append($"<text class=\"{kind}\" font-size=\"{Svg.Number(font)}\" x=\"{Svg.Number(Margin)}\" ")
                .Append($"y=\"{Svg.Number(y)}\">{Svg.Escape(line)}</text>\n");
            y += font * 0.3;
        }

        string Whole(StringBuilder inside, double wide, double high) =>
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Svg.Number(wide)} {Svg.Number(high)}\" "
            + $"width=\"{Svg.Number(wide)}\" height=\"{Svg.Number(high)}\" role=\"img\" "
            + $"aria-labelledby=\"title desc\" xml:lang=\"{Svg.Escape(language.Tag)}\">\n"
            + $"<title id=\"title\">{Svg.Escape(words.FullTitle(measure.Metric))}</title>\n"
            + $"<desc id=\"desc\">{Svg.Escape(words.Sentence(measure))}</desc>\n"
            + $"<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n"
            + "<rect class=\"chart-ground\" width=\"100%\" height=\"100%\"/>\n"
            + inside
            + "</svg>\n";
    }
}
