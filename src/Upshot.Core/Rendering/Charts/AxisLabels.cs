namespace Upshot.Rendering.Charts;

/// <summary>What stands beside and below the axes.</summary>
internal static class AxisLabels
{
    private const int MostPeriods = 7;

    /// <summary>At each gridline.</summary>
    public static IEnumerable<ChartLabel> Values(ChartFrame frame, ChartText text) =>
        frame.HasAxis
            ? frame.Values.Ticks.Select(tick => new ChartLabel(
                text.Value(tick),
                frame.Plot.Left - (frame.Font * 0.5),
                frame.Y(tick) + (frame.Font * 0.35),
                Anchor.End,
                LabelKind.Quiet,
                frame.Font
            ))
            : [];

    /// <summary>
    /// As many as fit at equal steps: from the first to the last, else of a long row those that end with the last, else
    /// the first and the last alone, else the last.
    /// </summary>
    public static ImmutableArray<(int Index, ChartLabel Label)> Periods(ChartFrame frame, ChartText text)
    {
        var last = frame.Data.Points.Length - 1;
        var steps = Enumerable.Range(1, Math.Max(1, last)).Where(step => last / step < MostPeriods).ToArray();
        return steps
            .Where(step => last % step == 0 && last / step > 1)
            .Concat(steps.Where(step => last / step > 2))
            .Append(Math.Max(1, last))
            .Select(step =>
                Labels(Enumerable.Range(0, (last / step) + 1).Select(place => last - (place * step)).Reverse())
            )
            .Append(Labels([last]))
            .FirstOrDefault(labels => Fit(frame, labels), []);

        ImmutableArray<(int Index, ChartLabel Label)> Labels(IEnumerable<int> indexes) =>
            [.. indexes.Select(index => (index, Period(frame, text, index)))];
    }

    /// <summary>"Axis starts at 40%", when zero is not on it.</summary>
    public static IEnumerable<ChartLabel> Start(ChartFrame frame, ChartText text)
    {
        if (!frame.Values.IsCut)
            return [];

        var y = frame.Plot.Bottom + (frame.Font * 2.9);
        var label = new ChartLabel(
            text.AxisStartsAt(frame.Values.Least),
            frame.Font * 0.2,
            y,
            Anchor.Start,
            LabelKind.Quiet,
            frame.Font
        );
        return frame.Bounds.Holds(label.Box) ? [label] : [];
    }

    /// <summary>Below its point, moved inwards where it would leave the drawing.</summary>
    private static ChartLabel Period(ChartFrame frame, ChartText text, int index)
    {
        var words = text.Period(frame.Data.Points[index].Period);
        var half = TextWidth.Of(words, frame.Font) / 2;
        var x = Math.Max(half, Math.Min(frame.Xs[index], frame.Size.Width - half));
        return new(words, x, frame.Plot.Bottom + (frame.Font * 1.5), Anchor.Middle, LabelKind.Quiet, frame.Font);
    }

    private static bool Fit(ChartFrame frame, ImmutableArray<(int Index, ChartLabel Label)> labels) =>
        labels.All(item => frame.Bounds.Holds(item.Label.Box))
        && labels
            .Zip(labels.Skip(1))
            .All(pair => pair.First.Label.Box.Right + frame.Font <= pair.Second.Label.Box.Left);
}
