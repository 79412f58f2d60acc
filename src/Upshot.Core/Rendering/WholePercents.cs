namespace Upshot.Rendering;

/// <summary>Parts of a whole as whole percents that add up to 100 (largest remainder).</summary>
internal static class WholePercents
{
    /// <summary>All zero when the parts are.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<decimal> parts)
    {
        var whole = parts.Sum();
        if (whole == 0)
            return [.. parts.Select(_ => 0)];

        var exact = parts.Select(part => part * 100 / whole).ToArray();
        var floors = exact.Select(share => (int)decimal.Floor(share)).ToArray();
        var missing = 100 - floors.Sum();
        foreach (
            var index in Enumerable
                .Range(0, floors.Length)
                .OrderByDescending(index => exact[index] - floors[index])
                .ThenBy(index => index)
                .Take(missing)
        )
            floors[index]++;
        return [.. floors];
    }
}
