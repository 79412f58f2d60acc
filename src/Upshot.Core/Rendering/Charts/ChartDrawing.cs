namespace Upshot.Rendering.Charts;

/// <summary>A chart as SVG elements with classes and no colours; who puts them on a page or in a file colours them.</summary>
internal static class ChartDrawing
{
    public static string Of(ChartFrame frame, ChartText text)
    {
        var svg = new StringBuilder();
        var periods = AxisLabels.Periods(frame, text);
        AddGrid(svg, frame, periods.Select(item => frame.Xs[item.Index]));
        if (frame.Data.IsBars)
            AddBars(svg, frame);
        AddPath(svg, "chart-break", frame.Notes.Xs.Select(x => new Segment(x, BreakTop(frame), x, frame.Plot.Bottom)));
        AddPath(svg, "chart-start", Level(frame, frame.Data.StartLevel));
        AddPath(svg, "chart-aim", Level(frame, frame.Data.Aim));
        if (!frame.Data.IsBars)
            AddLine(svg, frame);
        AddPath(svg, "chart-break", Suppressed(frame));

        AddLabels(
            svg,
            [
                .. AxisLabels.Values(frame, text),
                .. periods.Select(item => item.Label),
                .. AxisLabels.Start(frame, text),
                .. frame.Notes.Labels,
                .. PointLabels.Place(frame, text),
            ]
        );
        return svg.ToString();
    }

    /// <summary>Light lines at the steps, a stronger one at zero or at the foot, and a mark at each period that is named.</summary>
    private static void AddGrid(StringBuilder svg, ChartFrame frame, IEnumerable<double> marks)
    {
        var (plot, foot) = (frame.Plot, frame.Values.IsCut ? frame.Values.Least : 0);
        AddPath(svg, "chart-grid", frame.Values.Ticks.Where(tick => tick != foot).SelectMany(At));
        AddPath(
            svg,
            "chart-foot",
            [.. At(foot), .. marks.Select(x => new Segment(x, plot.Bottom, x, plot.Bottom + (frame.Font * 0.35)))]
        );

        IEnumerable<Segment> At(decimal tick) => Level(frame, tick);
    }

    private static void AddBars(StringBuilder svg, ChartFrame frame)
    {
        foreach (var dot in frame.Dots)
        {
            var (bar, point) = (frame.Bar(dot.Index), frame.Data.Points[dot.Index]);
            var unsure = point.IsUnsure ? " chart-unsure" : "";
            svg.Append($"<rect class=\"chart-bar{unsure}\" x=\"{Svg.Number(bar.Left)}\" y=\"{Svg.Number(bar.Top)}\" ")
                .Append($"width=\"{Svg.Number(bar.Width)}\" height=\"{Svg.Number(bar.Height)}\"/>");
        }
    }

    private static void AddLine(StringBuilder svg, ChartFrame frame)
    {
        var joins = LineShapes.Joins(frame);
        AddPath(svg, "chart-line", joins.Where(join => !join.IsUnsure).Select(join => join.Line));
        AddPath(svg, "chart-line chart-unsure", joins.Where(join => join.IsUnsure).Select(join => join.Line));
        foreach (var dot in LineShapes.Dots(frame))
            AddDot(svg, frame, dot);
    }

    /// <summary>A circle, hollow when not sure; where we started a diamond.</summary>
    private static void AddDot(StringBuilder svg, ChartFrame frame, (int Index, double X, double Y) dot)
    {
        var point = frame.Data.Points[dot.Index];
        var unsure = point.IsUnsure ? " chart-hollow" : "";
        var size = frame.Font * (point.IsStart ? 0.45 : 0.28);
        var (x, y, r) = (Svg.Number(dot.X), Svg.Number(dot.Y), Svg.Number(size));
        svg.Append(
            point.IsStart
                ? $"<path class=\"chart-dot{unsure}\" d=\"M{x} {Svg.Number(dot.Y - size)}l{r} {r}-{r} {r}-{r}-{r}z\"/>"
                : $"<circle class=\"chart-dot{unsure}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>"
        );
    }

    private static void AddLabels(StringBuilder svg, IEnumerable<ChartLabel> labels)
    {
        foreach (var group in labels.GroupBy(label => (label.Kind, label.Anchor)))
        {
            var kind = group.Key.Kind switch
            {
                LabelKind.Last => " class=\"chart-last\"",
                LabelKind.Quiet => " class=\"chart-quiet\"",
                _ => "",
            };
            var anchor = group.Key.Anchor switch
            {
                Anchor.Middle => " text-anchor=\"middle\"",
                Anchor.End => " text-anchor=\"end\"",
                _ => "",
            };
            svg.Append($"<g{kind}{anchor}>");
            foreach (var label in group)
            {
                svg.Append($"<text x=\"{Svg.Number(label.X)}\" y=\"{Svg.Number(label.Y)}\">")
                    .Append(Svg.Escape(label.Text))
                    .Append("</text>");
            }

            svg.Append("</g>");
        }
    }

    private static void AddPath(StringBuilder svg, string kind, IEnumerable<Segment> lines)
    {
        var path = LineShapes.Path(lines);
        if (path.Length > 0)
            svg.Append($"<path class=\"{kind}\" d=\"{path}\"/>");
    }

    private static IEnumerable<Segment> Level(ChartFrame frame, decimal? value) =>
        value is { } known ? [new(frame.Plot.Left, frame.Y(known), frame.Plot.Right, frame.Y(known))] : [];

    /// <summary>A short mark on the axis where a number is kept back.</summary>
    private static IEnumerable<Segment> Suppressed(ChartFrame frame) =>
        frame
            .Data.Points.Index()
            .Where(item => item.Item.IsSuppressed)
            .Select(item => new Segment(
                frame.Xs[item.Index],
                frame.Plot.Bottom - (frame.Font * 0.5),
                frame.Xs[item.Index],
                frame.Plot.Bottom
            ));

    /// <summary>Up to its note; with several notes each line ends below all of them.</summary>
    private static double BreakTop(ChartFrame frame) =>
        frame.Notes.Xs.Length == 1 ? 0 : frame.Notes.Height + (frame.Font * 0.3);
}
