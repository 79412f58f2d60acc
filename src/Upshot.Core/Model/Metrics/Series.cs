namespace Upshot.Model.Metrics;

/// <summary>The numbers of a metric, read.</summary>
/// <param name="Points">In order of time.</param>
/// <param name="Breaks">In order of time.</param>
public sealed record Series(ImmutableArray<Point> Points, ImmutableArray<SeriesBreak> Breaks)
{
    public static Series Empty { get; } = new([], []);
}

/// <summary>The first period that was counted the new way.</summary>
public sealed record SeriesBreak(Period Period, string Note);
