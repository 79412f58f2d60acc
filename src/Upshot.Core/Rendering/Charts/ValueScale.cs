namespace Upshot.Rendering.Charts;

/// <summary>The value axis: round steps of 1, 2 or 5, and zero at its end for bars always, for lines when it is near.</summary>
internal sealed record ValueScale(decimal Least, decimal Most, decimal Step)
{
    /// <summary>Below this share of the greatest value the space down to zero is worth more than a closer look.</summary>
    private const decimal NearZero = 0.5m;

    /// <summary>Values that differ by less are one level, and no step between them could be printed.</summary>
    private const decimal Level = 1e-9m;

    /// <summary>At most ten, so at most ten gridlines.</summary>
    public ImmutableArray<decimal> Ticks
    {
        get
        {
            var ticks = ImmutableArray.CreateBuilder<decimal>();
            for (var tick = Least; tick <= Most; tick += Step)
                ticks.Add(tick);
            return ticks.ToImmutable();
        }
    }

    /// <summary>Zero is not on the axis, and the chart says so.</summary>
    public bool IsCut => Least > 0 || Most < 0;

    /// <param name="steps">How many to aim for; up to two more may be needed to end on round numbers.</param>
    public static ValueScale Of(ChartData data, int steps)
    {
        decimal[] values = [.. data.Values, .. Given(data.Aim), .. Given(data.StartLevel)];
        var (least, most) = Ends(values.Min(), values.Max(), data.IsBars);
        var step = Math.Max(Round((most - least) / steps), Unit(data.Decimals));
        var (from, to) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);

        // Nothing lies on the foot of an axis that is cut: it would look like zero.
        if (from > 0 && values.Min() == from)
            from -= step;
        return new(from, to == from ? to + step : to, step);
    }

    /// <summary>0 at the top of the axis, 1 at its foot.</summary>
    public double Share(decimal value) => (double)((Most - value) / (Most - Least));

    private static (decimal Least, decimal Most) Ends(decimal least, decimal most, bool fromZero)
    {
        var reach = Math.Max(Math.Abs(least), Math.Abs(most));
        if (reach < Level)
            return (0, 1);
        if (most - least <= reach * Level)
            (least, most) = least > 0 ? (least - (reach / 10), most) : (least, most + (reach / 10));
        if (least > 0 && (fromZero || least <= most * NearZero))
            least = 0;
        if (most < 0 && (fromZero || most >= least * NearZero))
            most = 0;
        return (least, most);
    }

    /// <summary>The next of 1, 2 or 5 times a power of ten.</summary>
    private static decimal Round(decimal size)
    {
        var power = Power((int)Math.Floor(Math.Log10((double)size)));
        return size <= power ? power
            : size <= power * 2 ? power * 2
            : size <= power * 5 ? power * 5
            : power * 10;
    }

    /// <summary>No step is finer than the numbers are printed.</summary>
    private static decimal Unit(int decimals) => Power(-Math.Clamp(decimals, 0, 9));

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++)
            power = exponent > 0 ? power * 10 : power / 10;
        return power;
    }

    private static IEnumerable<decimal> Given(decimal? value) => value is { } known ? [known] : [];
}
