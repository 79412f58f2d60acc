namespace Upshot.Checks.Text;

/// <summary>Whether the full stop after a word belongs to an abbreviation or ends a sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Always followed by what they stand before.</summary>
    private static readonly FrozenSet<string> Leading = Set(
        "e.g",
        "i.e",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "approx",
        "vs",
        "incl",
        "excl",
        "t.ex",
        "d.v.s",
        "f.eks",
        "dvs",
        "ev"
    );

    /// <summary>Words of their own unless a number follows.</summary>
    private static readonly FrozenSet<string> BeforeNumber = Set(
        "no",
        "nos",
        "nr",
        "p",
        "pp",
        "max",
        "min",
        "fig",
        "ext",
        "tel",
        "ca",
        "kl",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec"
    );

    /// <summary>At the end of a sentence as often as inside one: the next capital tells.</summary>
    private static readonly FrozenSet<string> BeforeCapital = Set(
        "etc",
        "a.m",
        "p.m",
        "u.s",
        "u.k",
        "ltd",
        "inc",
        "co",
        "dept",
        "bl.a",
        "m.m",
        "osv",
        "o.s.v",
        "mv",
        "m.v"
    );

    /// <param name="word">Without its last full stop.</param>
    /// <param name="next">What follows the full stop and white space; a space when nothing does.</param>
    public static bool Continues(ReadOnlySpan<char> word, char next)
    {
        if (next == ' ')
            return false;
        if (Has(Leading, word))
            return true;
        if (char.IsDigit(next))
            return Has(BeforeNumber, word) || Has(BeforeCapital, word);

        var isDay = word.Length is 1 or 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]);
        return !char.IsUpper(next)
            && (Has(BeforeCapital, word) || Has(BeforeNumber, word) || (isDay && char.IsLower(next)));
    }

    private static FrozenSet<string> Set(params ReadOnlySpan<string> words) =>
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, words);

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
