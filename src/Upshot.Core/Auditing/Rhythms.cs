namespace Upshot.Auditing;

/// <summary>How many times a year something goes out, from the words people write.</summary>
internal static class Rhythms
{
    private static readonly FrozenDictionary<string, int> Known = new Dictionary<string, int>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        // Working days without holidays.
        ["daily"] = 250,
        ["every day"] = 250,
        ["weekdays"] = 250,
        ["twice a week"] = 104,
        ["weekly"] = 52,
        ["every week"] = 52,
        ["fortnightly"] = 26,
        ["every two weeks"] = 26,
        ["twice a month"] = 24,
        ["monthly"] = 12,
        ["every month"] = 12,
        ["every two months"] = 6,
        ["quarterly"] = 4,
        ["every quarter"] = 4,
        ["half-yearly"] = 2,
        ["twice a year"] = 2,
        ["yearly"] = 1,
        ["annually"] = 1,
        ["every year"] = 1,
        ["dagligen"] = 250,
        ["varje dag"] = 250,
        ["varje vecka"] = 52,
        ["veckovis"] = 52,
        ["varannan vecka"] = 26,
        ["varje månad"] = 12,
        ["månadsvis"] = 12,
        ["varannan månad"] = 6,
        ["varje kvartal"] = 4,
        ["kvartalsvis"] = 4,
        ["varje halvår"] = 2,
        ["varje år"] = 1,
        ["årligen"] = 1,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a rhythm that has no number, such as "as it happens".</summary>
    public static int? TimesAYear(string rhythm) => Known.TryGetValue(rhythm.Trim(), out var times) ? times : null;
}
