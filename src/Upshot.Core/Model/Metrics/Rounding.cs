namespace Upshot.Model.Metrics;

/// <summary>
/// How many decimals a chart or table needs so that rounding never flatters: 94.96 against an aim of 95 is printed
/// with two. Halves are rounded away from zero, as readers do.
/// </summary>
public static class Rounding
{
    private const int Most = 28;
    private const int MostByDefault = 2;

    public static decimal Round(decimal value, int decimals) =>
        Math.Round(value, Math.Clamp(decimals, 0, Most), MidpointRounding.AwayFromZero);

    /// <summary>At least the given decimals, and enough that no value that misses the target looks as if it met it.</summary>
    public static int Guard(int decimals, IEnumerable<decimal> values, decimal target, Better better) =>
        values.Aggregate(
            decimals,
            (needed, value) => Misses(value, target, better) ? Apart(needed, value, target) : needed
        );

    /// <summary>At least the given decimals, and enough that two different numbers do not look the same.</summary>
    public static int Apart(int decimals, decimal left, decimal right)
    {
        if (left == right)
            return decimals;

        while (decimals < Most && Round(left, decimals) == Round(right, decimals))
            decimals++;
        return decimals;
    }

    /// <summary>For a metric that does not say: as many as its numbers have, two at most.</summary>
    public static int Natural(IEnumerable<decimal> values) => values.Select(NeededFor).DefaultIfEmpty(0).Max();

    private static bool Misses(decimal value, decimal target, Better better) =>
        better == Better.Up ? value < target : value > target;

    private static int NeededFor(decimal value)
    {
        var decimals = 0;
        while (decimals < MostByDefault && Round(value, decimals) != value)
            decimals++;
        return decimals;
    }
}
