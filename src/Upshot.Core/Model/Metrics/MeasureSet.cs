namespace Upshot.Model.Metrics;

/// <summary>All metrics of a site measured on one day, each service level together with what people say.</summary>
internal static class MeasureSet
{
    /// <summary>In order of id.</summary>
    public static ImmutableArray<Measure> On(
        IReadOnlyCollection<(Metric Metric, Series Series)> metrics,
        DateOnly day,
        StatusLimits limits
    )
    {
        var alone = metrics
            .Where(item => item.Metric.Kind != MetricKind.ServiceLevel)
            .Select(item => Measure.Of(item.Metric, item.Series, day, limits, experience: null))
            .ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        var paired = metrics
            .Where(item => item.Metric.Kind == MetricKind.ServiceLevel)
            .Select(item => Measure.Of(item.Metric, item.Series, day, limits, Experience(item.Metric, alone)));

        return [.. alone.Values.Concat(paired).OrderBy(measure => measure.Id, StringComparer.Ordinal)];
    }

    /// <summary>The measures as they were on an earlier day: numbers that came later are not there.</summary>
    public static ImmutableArray<Measure> AsOf(IEnumerable<Measure> measures, DateOnly day, StatusLimits limits) =>
        On([.. measures.Select(measure => (measure.Metric, Until(measure.Series, day)))], day, limits);

    private static Series Until(Series series, DateOnly day) =>
        new(
            [.. series.Points.Where(point => point.Period.End <= day)],
            [.. series.Breaks.Where(item => item.Period.Start <= day)]
        );

    private static Measure? Experience(Metric metric, Dictionary<string, Measure> measures) =>
        metric.Experience is { } experience ? measures.GetValueOrDefault(experience.Id) : null;
}
