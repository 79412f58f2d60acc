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

    /// <summary>As many as fit, evenly spread from the first to the last; if two do not fit, the last.</summary>
    public static ImmutableArray<(int Index, ChartLabel Label)> Periods(ChartFrame frame, ChartText text)
    {
        var count = frame.Data.Points.Length;
        for (var wanted = Math.Min(count, MostPeriods); wanted > 1; wanted--)
        {
            var labels = Enumerable
                .Range(0, wanted)
                .Select(place => (int)Math.Round(place * (count - 1.0) / (wanted - 1), MidpointRounding.AwayFromZero))
                .Select(index => (index, Period(frame, text, index)))
                .ToImmutableArray();
            if (Fit(frame, labels))
                return labels;
        }

        ImmutableArray<(int Index, ChartLabel Label)> last = [(count - 1, Period(frame, text, count - 1))];
        return Fit(frame, last) ? last : [];
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
