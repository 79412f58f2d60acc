namespace Upshot.Rendering.Charts;

/// <summary>Where everything stands in one size of a chart: margins as wide as the texts in them, scales and notes.</summary>
internal sealed record ChartFrame
{
    /// <summary>Labels of the value axis wider than this share of the drawing would leave no room for the chart.</summary>
    private const double MostAxis = 0.35;

    /// <summary>The same for what stands to the right of the plot.</summary>
    private const double MostBeside = 0.3;

    public required ChartData Data { get; init; }

    public required ChartSize Size { get; init; }

    public required ValueScale Values { get; init; }

    /// <summary>Between the first and the last gridline.</summary>
    public required Box Plot { get; init; }

    /// <summary>Of the whole drawing.</summary>
    public required double Height { get; init; }

    /// <summary>The middle of each point.</summary>
    public required ImmutableArray<double> Xs { get; init; }

    /// <summary>Of one bar.</summary>
    public required double BarWidth { get; init; }

    /// <summary>The value axis has its numbers.</summary>
    public required bool HasAxis { get; init; }

    public required BreakNotes Notes { get; init; }

    public Box Bounds => new(0, 0, Size.Width, Height);

    public double Font => Size.Font;

    public static ChartFrame Of(ChartData data, ChartText text, ChartSize size)
    {
        var (values, font) = (ValueScale.Of(data, size.Steps), size.Font);
        var axis = values.Ticks.Max(tick => TextWidth.Of(text.Value(tick), font));
        var hasAxis = axis <= size.Width * MostAxis;
        var left = hasAxis ? axis + (font * 0.6) : font * 0.2;
        var right = size.Width - RightMargin(data, text, size);
        var slot = (right - left) / data.Slots;
        var xs = Positions(data, left, right, data.IsBars ? slot / 2 : font * 0.6);
        var notes = BreakNotes.Of(data.Breaks, xs, size);
        var top = notes.Height + (font * 1.6);
        var plot = new Box(left, top, right, top + size.PlotHeight);
        return new()
        {
            Data = data,
            Size = size,
            Values = values,
            Plot = plot,
            Height = Math.Ceiling(plot.Bottom + (font * (values.IsCut ? 3.3 : 1.9))),
            Xs = xs,
            BarWidth = Math.Min(slot * 0.62, font * 5),
            HasAxis = hasAxis,
            Notes = notes,
        };
    }

    public double Y(decimal value) => Plot.Top + (Values.Share(value) * Plot.Height);

    /// <summary>The numbers, drawn: index, place and whether there is one.</summary>
    public IEnumerable<(int Index, double X, double Y)> Dots =>
        Data
            .Points.Index()
            .SelectMany(item =>
                item.Item.Value is { } value
                    ? [(item.Index, Xs[item.Index], Y(value))]
                    : Array.Empty<(int, double, double)>()
            );

    public Box Bar(int index)
    {
        var (value, zero) = (Y(Data.Points[index].Value ?? 0), Y(0));
        var half = BarWidth / 2;
        return new(Xs[index] - half, Math.Min(value, zero), Xs[index] + half, Math.Max(value, zero));
    }

    /// <summary>Room beside the plot: for the last number of a line, and for the aim of bars, which would hide it.</summary>
    private static double RightMargin(ChartData data, ChartText text, ChartSize size)
    {
        string[] words =
            !data.IsBars ? [text.WholeValue(data.Values.Last()), text.Value(data.Values.Last())]
            : data.Aim is { } aim ? [text.Aim(aim), text.Value(aim)]
            : [];
        return words
            .Select(word => ChartLabel.WidthOf(word, LabelKind.Last, size.Font) + (size.Font * 0.6))
            .FirstOrDefault(width => width <= size.Width * MostBeside, size.Font * 0.4);
    }

    /// <summary>By time, so that a missing period is as wide as any other.</summary>
    private static ImmutableArray<double> Positions(ChartData data, double left, double right, double padding)
    {
        var (first, last) = (data.Points[0].Period.End.DayNumber, data.Points[^1].Period.End.DayNumber);
        return
        [
            .. data.Points.Select(point =>
                last == first
                    ? (left + right) / 2
                    : left
                        + padding
                        + ((right - left - (2 * padding)) * (point.Period.End.DayNumber - first) / (last - first))
            ),
        ];
    }
}
