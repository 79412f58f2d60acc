namespace Upshot.Model.Metrics;

/// <summary>Which way the number went.</summary>
public enum Movement
{
    Up,
    Down,
    Same,
}

/// <summary>What the movement means to a reader.</summary>
public enum Meaning
{
    Better,
    Worse,

    /// <summary>The difference is no larger than the noise.</summary>
    AboutTheSame,

    /// <summary>Things were counted differently in between.</summary>
    NotCompared,
}

/// <summary>Two numbers of one metric side by side, at full precision.</summary>
/// <param name="Difference">To less from; null across a break.</param>
/// <param name="Break">The last change of counting between the two.</param>
public sealed record Comparison(
    Point From,
    Point To,
    decimal? Difference,
    Movement Movement,
    Meaning Meaning,
    SeriesBreak? Break
)
{
    /// <summary>
    /// The change as a share of where it started: −0.25 for a quarter less. Null from zero or below, where a share
    /// says nothing, and across a break.
    /// </summary>
    public decimal? Share => From.Value > 0 ? Difference / From.Value : null;

    /// <summary>Null when one of the points has no value.</summary>
    public static Comparison? Of(Point from, Point to, Metric metric, ImmutableArray<SeriesBreak> breaks)
    {
        if (from.Value is not { } before || to.Value is not { } after)
            return null;

        var movement =
            after > before ? Movement.Up
            : after < before ? Movement.Down
            : Movement.Same;
        if (breaks.LastOrDefault(item => IsBetween(item, from.Period, to.Period)) is { } between)
            return new(from, to, null, movement, Meaning.NotCompared, between);

        var difference = after - before;
        var isNoise = Math.Abs(difference) <= Math.Max(0, metric.Noise ?? 0);
        var isBetter = difference > 0 == (metric.Better == Better.Up);
        var meaning =
            isNoise ? Meaning.AboutTheSame
            : isBetter ? Meaning.Better
            : Meaning.Worse;
        return new(from, to, difference, movement, meaning, null);
    }

    /// <summary>The earlier number was counted the old way, at least in part, and the later one the new way.</summary>
    private static bool IsBetween(SeriesBreak item, Period from, Period to) =>
        from.Start < item.Period.Start && item.Period.Start <= to.End;
}
