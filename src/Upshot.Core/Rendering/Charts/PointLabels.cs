namespace Upshot.Rendering.Charts;

/// <summary>The labels inside the chart, each beside what it names: last, aim, start, first, highest, lowest, too few.</summary>
internal static class PointLabels
{
    public static IReadOnlyList<ChartLabel> Place(ChartFrame frame, ChartText text)
    {
        // Above the plot is room for one line; below and to the left begin the axis labels.
        var (plot, font) = (frame.Plot, frame.Font);
        var bounds = new Box(
            frame.HasAxis ? plot.Left - (font * 0.3) : 0,
            plot.Top - (font * 1.5),
            frame.Size.Width,
            plot.Bottom + (font * 0.3)
        );
        var placer = new LabelPlacer(bounds, font);
        placer.Avoid(LineShapes.Joins(frame).Select(join => join.Line));
        placer.Avoid(frame.Data.IsBars ? frame.Dots.Select(dot => frame.Bar(dot.Index)) : frame.Dots.Select(Dot));
        placer.Avoid(frame.Notes.Xs.Select(x => new Segment(x, 0, x, plot.Bottom)));
        placer.Avoid(Levels(frame).Select(y => new Segment(plot.Left, y, plot.Right, y)));
        placer.Occupy(AxisLabels.Values(frame, text));

        var dots = frame.Dots.ToArray();
        var last = dots[^1];
        placer.Place(LabelKind.Last, Texts(frame, text, last.Index), Spots(frame, last, LabelKind.Last));
        if (frame.Data.Aim is { } aim)
            placer.Place(LabelKind.Mark, [text.Aim(aim), text.Value(aim)], OnLine(frame, frame.Y(aim)));
        foreach (var dot in Named(frame, text, dots))
            placer.Place(LabelKind.Value, Texts(frame, text, dot.Index), Spots(frame, dot, LabelKind.Value));
        if (frame.Data.StartLevel is { } start)
            placer.Place(LabelKind.Mark, [text.Start(start), text.Value(start)], OnLine(frame, frame.Y(start)));
        foreach (var index in Enumerable.Range(0, frame.Xs.Length).Where(i => frame.Data.Points[i].IsSuppressed))
            placer.Place(LabelKind.Quiet, [text.TooFew], AboveAxis(frame, frame.Xs[index]));
        return placer.Placed;

        Box Dot((int Index, double X, double Y) dot) =>
            new(dot.X - (font * 0.3), dot.Y - (font * 0.3), dot.X + (font * 0.3), dot.Y + (font * 0.3));
    }

    /// <summary>
    /// Of bars all; of a line the start, the first, the highest and the lowest, unless they read like the first or last.
    /// </summary>
    private static IEnumerable<(int Index, double X, double Y)> Named(
        ChartFrame frame,
        ChartText text,
        (int Index, double X, double Y)[] dots
    )
    {
        var before = dots[..^1];
        if (frame.Data.IsBars)
            return before;

        var start = before.Where(dot => frame.Data.Points[dot.Index].IsStart);
        string[] said = [Value(dots[0]), Value(dots[^1])];
        var ends = new[] { dots.MinBy(dot => dot.Y), dots.MaxBy(dot => dot.Y) }.Where(end =>
            !said.Contains(Value(end))
        );
        return start.Concat(before.Take(1)).Concat(ends).Distinct();

        string Value((int Index, double X, double Y) dot) => text.Value(frame.Data.Points[dot.Index].Value ?? 0);
    }

    private static ImmutableArray<string> Texts(ChartFrame frame, ChartText text, int index)
    {
        var point = frame.Data.Points[index];
        var value = point.Value ?? 0;
        var whole = index == frame.Dots.Last().Index ? text.WholeValue(value) : text.Value(value);
        return point.IsStart && frame.Data.Points.Length > 1
            ? [text.Start(value), text.Value(value)]
            : [whole, text.Value(value)];
    }

    private static IEnumerable<Spot> Spots(ChartFrame frame, (int Index, double X, double Y) dot, LabelKind kind)
    {
        var (x, y, font) = (dot.X, dot.Y, frame.Font);
        var (up, down) = (y - (font * 0.6), y + (font * 1.35));
        if (frame.Data.IsBars)
        {
            var outside = frame.Data.Points[dot.Index].Value < 0 ? down : up;
            return [new(x, outside, Anchor.Middle), new(x, up, Anchor.Middle), new(x, down, Anchor.Middle)];
        }

        var beside = y + (font * 0.35);
        Spot[] sides = [new(x + (font * 0.5), beside, Anchor.Start), new(x - (font * 0.5), beside, Anchor.End)];
        Spot[] above = [.. Around(up)];
        Spot[] below = [.. Around(down)];
        var isLow = frame.Dots.All(other => other.Y <= y + 0.001);
        Spot[] near = isLow ? [.. below, .. above] : [.. above, .. below];
        Spot[] corners =
        [
            new(x + (font * 0.7), y + font, Anchor.Start),
            new(x + (font * 0.7), y - (font * 0.3), Anchor.Start),
            new(x - (font * 0.7), y + font, Anchor.End),
            new(x - (font * 0.7), y - (font * 0.3), Anchor.End),
        ];
        Spot[] far = [.. corners, .. Around(up - font), .. Around(down + font)];
        return kind == LabelKind.Last ? [.. sides, .. near, .. far] : [.. near, .. sides, .. far];

        IEnumerable<Spot> Around(double at) =>
            [new(x, at, Anchor.Middle), new(x - (font * 0.4), at, Anchor.Start), new(x + (font * 0.4), at, Anchor.End)];
    }

    /// <summary>Beside the right end for bars, over it for a line; else below it, at its left or in its middle.</summary>
    private static IEnumerable<Spot> OnLine(ChartFrame frame, double y)
    {
        var (left, right, middle) = (frame.Plot.Left, frame.Plot.Right, (frame.Plot.Left + frame.Plot.Right) / 2);
        var (up, down) = (y - (frame.Font * 0.4), y + (frame.Font * 1.05));
        Spot[] beside = frame.Data.IsBars
            ? [new(right + (frame.Font * 0.4), y + (frame.Font * 0.35), Anchor.Start)]
            : [];
        return
        [
            .. beside,
            new(right, up, Anchor.End),
            new(left + 2, up, Anchor.Start),
            new(middle, up, Anchor.Middle),
            new(right, down, Anchor.End),
            new(left + 2, down, Anchor.Start),
            new(middle, down, Anchor.Middle),
        ];
    }

    private static IEnumerable<Spot> AboveAxis(ChartFrame frame, double x) =>
        Enumerable
            .Range(0, 4)
            .Select(row => frame.Plot.Bottom - (frame.Font * (0.7 + (row * 1.25))))
            .SelectMany(y => new Spot[] { new(x, y, Anchor.Middle), new(x, y, Anchor.Start), new(x, y, Anchor.End) });

    private static IEnumerable<double> Levels(ChartFrame frame)
    {
        if (frame.Data.Aim is { } aim)
            yield return frame.Y(aim);
        if (frame.Data.StartLevel is { } start)
            yield return frame.Y(start);
    }
}
