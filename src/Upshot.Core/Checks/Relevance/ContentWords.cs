using Upshot.Checks.Text;

namespace Upshot.Checks.Relevance;

/// <summary>Words that carry meaning, cut to their stems so that 'shift' meets 'shifts' and 'quick' meets 'quickly'.</summary>
internal static class ContentWords
{
    /// <summary>Shorter stems would make different words the same.</summary>
    private const int Shortest = 3;

    /// <summary>What any text could say: names no need and tells no two pages apart.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Empty = FrozenSet
        .ToFrozenSet(
            (
                "a an the and or but if so as at by for from in into of off on onto out over to up down with without "
                + "is are was were be been being am do does did has have had can could will would shall should may might must "
                + "i me my we us our ours you your yours he him his she her hers it its they them their theirs "
                + "this that these those there here who whom whose which what when where why how "
                + "all any each every no not none nothing some more most much many few less than then too very only also just "
                + "get gets got give gives go goes make makes made let lets take takes need needs want wants use uses used "
                + "one own other others such same about after before between during until while because yet still already now"
            ).Split(' '),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static ImmutableArray<string> Stems(string text)
    {
        var stems = ImmutableArray.CreateBuilder<string>();
        foreach (var word in TextScanner.Words(text))
        {
            var letters = text.AsSpan(word.Start, word.Length);
            if (!Empty.Contains(letters))
                stems.Add(Stem(letters));
        }

        return stems.ToImmutable();
    }

    /// <summary>Rough on purpose: both sides of a comparison go through it.</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        var stem = word.ToString().ToLowerInvariant();
        stem = stem is [.. var owner, '\'' or '’', 's'] ? owner : stem.TrimEnd('\'', '’');
        stem = Without(stem, "ly");
        if (!stem.EndsWith("ss", StringComparison.Ordinal))
            stem = Without(stem, "s");
        stem = Without(Without(Without(stem, "ing"), "ed"), "e");
        if (stem.Length > Shortest && stem[^1] == stem[^2])
            stem = stem[..^1];
        return stem is [.. var before, 'y'] && stem.Length > Shortest ? before + "i" : stem;
    }

    private static string Without(string stem, string ending) =>
        stem.Length - ending.Length >= Shortest && stem.EndsWith(ending, StringComparison.Ordinal)
            ? stem[..^ending.Length]
            : stem;
}
