namespace Upshot.Model.Metrics;

/// <summary>A metric with its numbers and all that follows from them on the day the site speaks from.</summary>
public sealed record Measure
{
    public required Metric Metric { get; init; }

    public required Series Series { get; init; }

    public string Id => Metric.Id;

    /// <summary>The file that describes the metric.</summary>
    public string Source => Metric.Places.Whole.Path;

    /// <summary>The day the site speaks from.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>By its own numbers alone.</summary>
    public required Status OwnStatus { get; init; }

    /// <summary>What is shown: for a service level, together with what people say.</summary>
    public required Status Status { get; init; }

    /// <summary>The latest number after the baseline whose period has ended; null when not measured yet.</summary>
    public required Point? Latest { get; init; }

    /// <summary>The baseline as a point of the series.</summary>
    public required Point Baseline { get; init; }

    /// <summary>Baseline to latest; null when not measured yet.</summary>
    public required Comparison? Change { get; init; }

    /// <summary>The same for each number of this metric, so that rounding never flatters.</summary>
    public required int Decimals { get; init; }

    /// <summary>What people say about this service level.</summary>
    public Measure? Experience { get; init; }

    /// <summary>The experience matters to a service level only.</summary>
    public static Measure Of(Metric metric, Series series, DateOnly day, StatusLimits limits, Measure? experience)
    {
        var own = StatusRule.Of(Input(metric, series, day, limits));
        var pair = metric.Kind == MetricKind.ServiceLevel ? experience : null;
        var latest = StatusRule.Latest(series.Points, metric.Baseline.Date, day);
        var baseline = new Point(BaselinePeriod(metric, series), metric.Baseline.Value);
        return new()
        {
            Metric = metric,
            Series = series,
            Day = day,
            OwnStatus = own,
            // Without a metric of what people say, a kept promise stays unconfirmed.
            Status =
                metric.Kind == MetricKind.ServiceLevel ? PairRule.Of(own, pair?.OwnStatus ?? Status.Unconfirmed) : own,
            Latest = latest,
            Baseline = baseline,
            Change = latest is null ? null : Comparison.Of(baseline, latest, metric, series.Breaks),
            Decimals = DecimalsOf(metric, series, own, latest),
            Experience = pair,
        };
    }

    private static StatusInput Input(Metric metric, Series series, DateOnly day, StatusLimits limits) =>
        new()
        {
            Better = metric.Better,
            BaselineDate = metric.Baseline.Date,
            BaselineValue = metric.Baseline.Value,
            TargetDate = metric.Target?.Date,
            TargetValue = metric.Target?.Value,
            Points = series.Points,
            Frequency = metric.Frequency,
            Noise = metric.Noise ?? 0,
            Day = day,
            Limits = limits,
        };

    /// <summary>The period that ends on the baseline's date: of the series, else by the frequency, else the day.</summary>
    private static Period BaselinePeriod(Metric metric, Series series)
    {
        var date = metric.Baseline.Date;
        if (series.Points.FirstOrDefault(point => point.Period.End == date) is { } point)
            return point.Period;

        var byFrequency = Period.Containing(date, metric.Frequency, financialYearStarts: null);
        return byFrequency.End == date ? byFrequency : Period.OfDay(date);
    }

    private static int DecimalsOf(Metric metric, Series series, Status own, Point? latest)
    {
        decimal[] values = [.. series.Points.Select(point => point.Value).OfType<decimal>(), metric.Baseline.Value];
        var decimals = metric.Decimals ?? Rounding.Natural(metric.Target is { } aim ? [.. values, aim.Value] : values);
        if (metric.Target is { } target)
            decimals = Rounding.Guard(decimals, values, target.Value, metric.Better);

        return own == Status.Worse && latest?.Value is { } value
            ? Rounding.Apart(decimals, value, metric.Baseline.Value)
            : decimals;
    }
}
