using Upshot.Model.Metrics;

namespace Upshot.Rendering.Charts;

/// <summary>
/// What a chart of one metric shows. A metric is one series, so no chart has more than one: nothing to colour apart and
/// no key. Series are compared by charts beside each other.
/// </summary>
internal sealed record ChartData
{
    /// <summary>More than the table beside it are in the download only.</summary>
    public const int MostPoints = 24;

    /// <summary>
    /// Up to this many periods are bars, more are a line: between a few numbers a line suggests a course that nobody
    /// counted, and of many bars none can be read. Statistical offices choose the same way.
    /// </summary>
    public const int MostBars = 4;

    /// <summary>Far beyond any number that counts something; keeps sums of the axis within a decimal.</summary>
    private const decimal Most = 1e27m;

    /// <summary>In order of time; at least one has a number.</summary>
    public required ImmutableArray<ChartPoint> Points { get; init; }

    public required ImmutableArray<ChartBreak> Breaks { get; init; }

    public decimal? Aim { get; init; }

    /// <summary>Where we started, when that is not one of the points: a level instead of a point.</summary>
    public decimal? StartLevel { get; init; }

    public required int Decimals { get; init; }

    /// <summary>Days from one period to the next.</summary>
    public required double StepDays { get; init; }

    public required bool IsBars { get; init; }

    public IEnumerable<decimal> Values => Points.Select(point => point.Value).OfType<decimal>();

    /// <summary>How many periods there is room for, those without a number too.</summary>
    public double Slots => ((Points[^1].Period.End.DayNumber - Points[0].Period.End.DayNumber) / StepDays) + 1;

    /// <summary>The points of a table of a figure: only the latest when there are many.</summary>
    public static ImmutableArray<Point> Shown(Series series) =>
        series.Points.Length > MostPoints ? series.Points[^MostPoints..] : series.Points;

    /// <summary>Null when nothing was counted yet.</summary>
    public static ChartData? Of(Measure measure)
    {
        var shown = Shown(measure.Series);
        if (!shown.Any(point => point.Value is not null))
            return null;

        var (metric, start) = (measure.Metric, Clamp(measure.Baseline.Value ?? 0));
        var isInside = measure.Series.Points is [var first, ..] && first.Period.End >= measure.Baseline.Period.End;
        var counted = shown.FirstOrDefault(point => point.Period.End == measure.Baseline.Period.End);
        var isBefore = counted is null && isInside && shown.Length == measure.Series.Points.Length;
        var isPoint = isBefore || (counted?.Value is { } value && Clamp(value) == start);
        var all = isBefore ? shown.Insert(0, measure.Baseline) : shown;
        var step = Math.Max(StepOf(metric.Frequency), all.Min(point => Days(point.Period)));
        var points = all.Select(
                (point, index) =>
                    Point(point, measure) with
                    {
                        IsStart = isPoint && point.Period.End == measure.Baseline.Period.End,
                        IsJoined = index > 0 && IsJoined(all[index - 1], point, measure),
                    }
            )
            .ToImmutableArray();
        var data = new ChartData
        {
            Points = points,
            Breaks = [.. measure.Series.Breaks.Select(item => Break(item, points)).OfType<ChartBreak>()],
            Aim = metric.Target is { } target ? Clamp(target.Value) : null,
            StartLevel = isPoint ? null : start,
            Decimals = measure.Decimals,
            StepDays = step,
            IsBars = false,
        };
        return data with { IsBars = data.Slots < MostBars + 0.5 && !AreCrowded(points, step) };
    }

    private static ChartPoint Point(Point point, Measure measure) =>
        new()
        {
            Period = point.Period,
            Value = point.Value is { } value ? Clamp(value) : null,
            IsUnsure = point.Quality is Quality.Provisional or Quality.Estimate || point.Period.End > measure.Day,
            IsSuppressed = point.Value is null && point.Quality == Quality.Suppressed,
        };

    private static bool IsJoined(Point from, Point to, Measure measure) =>
        from.Value is not null
        && to.Value is not null
        && from.Quality != Quality.DefinitionDiffers
        && to.Quality != Quality.DefinitionDiffers
        && to.Period.Start.DayNumber - from.Period.Start.DayNumber
            <= 1.5 * Math.Max(GapOf(measure.Metric.Frequency), Days(from.Period))
        && Comparison.Of(from, to, measure.Metric, measure.Series.Breaks) is { Break: null };

    private static ChartBreak? Break(SeriesBreak item, ImmutableArray<ChartPoint> points)
    {
        var before = points.Count(point => point.Period.End < item.Period.Start);
        return before > 0 && before < points.Length ? new(before, item.Note) : null;
    }

    /// <summary>Periods that overlap leave no room for bars side by side.</summary>
    private static bool AreCrowded(ImmutableArray<ChartPoint> points, double step) =>
        points
            .Zip(points.Skip(1))
            .Any(pair => pair.Second.Period.End.DayNumber - pair.First.Period.End.DayNumber < 0.75 * step);

    private static double StepOf(Frequency frequency) =>
        frequency switch
        {
            Frequency.Daily => 1,
            Frequency.Weekly => 7,
            Frequency.Monthly => 30.4,
            Frequency.Quarterly => 91.3,
            Frequency.HalfYearly => 182.6,
            _ => 365.25,
        };

    /// <summary>A weekend is no gap in what is counted on working days.</summary>
    private static double GapOf(Frequency frequency) => frequency == Frequency.Daily ? 3 : StepOf(frequency);

    private static int Days(Period period) => period.End.DayNumber - period.Start.DayNumber + 1;

    private static decimal Clamp(decimal value) => Math.Clamp(value, -Most, Most);
}
