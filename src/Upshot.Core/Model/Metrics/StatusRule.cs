namespace Upshot.Model.Metrics;

/// <summary>All a status depends on, and nothing else.</summary>
public sealed record StatusInput
{
    public required Better Better { get; init; }

    public required DateOnly BaselineDate { get; init; }

    public required decimal BaselineValue { get; init; }

    public DateOnly? TargetDate { get; init; }

    public decimal? TargetValue { get; init; }

    /// <summary>In any order; points without a value are skipped.</summary>
    public required ImmutableArray<Point> Points { get; init; }

    public required Frequency Frequency { get; init; }

    /// <summary>Changes up to this size mean nothing.</summary>
    public decimal Noise { get; init; }

    /// <summary>The day the site speaks from.</summary>
    public required DateOnly Day { get; init; }

    public StatusLimits Limits { get; init; } = StatusLimits.Default;
}

/// <summary>
/// The status of one measure by full-precision values: nothing is rounded or divided, so a value on a limit is judged
/// exactly.
/// </summary>
public static class StatusRule
{
    public static Status Of(StatusInput input)
    {
        if (input is not { TargetDate: { } targetDate, TargetValue: { } targetValue })
            return Status.NoTarget;

        if (Latest(input.Points, input.BaselineDate, input.Day) is not { Value: { } latestValue } latest)
            return Status.NotMeasured;

        if (input.Day.DayNumber - latest.Period.End.DayNumber > input.Limits.DaysFor(input.Frequency))
            return Status.OutOfDate;

        var sign = input.Better == Better.Up ? 1 : -1;
        var (value, baseline, target) = (Exact.Of(latestValue), Exact.Of(input.BaselineValue), Exact.Of(targetValue));
        if (sign * (value - target) >= 0)
            return Status.Met;

        if (latest.Period.End >= targetDate)
            return Status.Missed;

        if (sign * (value - baseline) < -Exact.Of(Math.Max(0, input.Noise)))
            return Status.Worse;

        if (HoldsTheLine(input.Better, input.BaselineValue, targetValue))
            return Status.Behind;

        // From here on baseline date < latest date < target date. The line at the latest date is baseline +
        // (target − baseline) · elapsed / days; both sides are multiplied by the days, which are above zero.
        var days = targetDate.DayNumber - input.BaselineDate.DayNumber;
        var elapsed = latest.Period.End.DayNumber - input.BaselineDate.DayNumber;
        var lead = sign * (((value - baseline) * days) - ((target - baseline) * elapsed));
        var distance = sign * (target - baseline) * days;
        return lead * Exact.One >= -Exact.Of(input.Limits.Tolerance) * distance ? Status.OnTrack : Status.Behind;
    }

    /// <summary>The last point with a value that lies after the baseline and has ended by the day.</summary>
    public static Point? Latest(ImmutableArray<Point> points, DateOnly baselineDate, DateOnly day) =>
        points
            .Where(point => point.Value is not null && point.Period.End > baselineDate && point.Period.End <= day)
            .OrderBy(point => point.Period.End)
            .ThenBy(point => point.Period.Start)
            .LastOrDefault();

    /// <summary>The target asks for no more than where we started: falling short of it is not a matter of a plan.</summary>
    public static bool HoldsTheLine(Better better, decimal baseline, decimal target) =>
        better == Better.Up ? target <= baseline : target >= baseline;
}
