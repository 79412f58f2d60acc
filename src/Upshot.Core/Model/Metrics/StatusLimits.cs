namespace Upshot.Model.Metrics;

/// <summary>
/// When a number is too old, in days after its period ended, and how far behind the straight line is still on track.
/// Each age allows one missed counting round and time to count: two months, a quarter and a half, a year and a quarter.
/// </summary>
public sealed record StatusLimits
{
    public static StatusLimits Default { get; } = new();

    /// <summary>A week, so that a holiday does not make a number stale.</summary>
    public int Daily { get; init; } = 7;

    /// <summary>Three weeks.</summary>
    public int Weekly { get; init; } = 21;

    public int Monthly { get; init; } = 62;

    public int Quarterly { get; init; } = 138;

    /// <summary>A half-year and a half of one: twice the quarterly limit.</summary>
    public int HalfYearly { get; init; } = 276;

    public int Yearly { get; init; } = 460;

    /// <summary>Share of the distance from baseline to target.</summary>
    public decimal Tolerance { get; init; } = 0.10m;

    public int DaysFor(Frequency frequency) =>
        frequency switch
        {
            Frequency.Daily => Daily,
            Frequency.Weekly => Weekly,
            Frequency.Monthly => Monthly,
            Frequency.Quarterly => Quarterly,
            Frequency.HalfYearly => HalfYearly,
            _ => Yearly,
        };
}
