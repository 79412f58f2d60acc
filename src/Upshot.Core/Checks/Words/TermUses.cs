using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Part of speech as cheaply as it can be told: by the word before.</summary>
internal static class TermUses
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeVerbs = Set(
        "to we you i they it he she who which that will would can could shall should may might must do does did not "
            + "don't please let's us always also and or then never cannot can't won't help let lets"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNouns = Set(
        "a an the our your my his her its their this that these those each every any no some all both first last next "
            + "previous new old big large small good great real total whole full key main major common current "
            + "single shared central digital technical complex of with without for by more most many"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> People = Set(
        "you user users business businesses staff employee employees colleague colleagues people customer customers "
            + "client clients manager managers director directors department departments teams sales finance "
            + "hr operations marketing purchasing procurement logistics production requester requesters caller callers "
            + "sponsor sponsors stakeholder stakeholders depot depots branch branches everyone somebody someone"
    );

    /// <param name="before">Null at the start of the block.</param>
    public static bool Fits(TermUse use, TextBlock block, Word? before) =>
        use switch
        {
            TermUse.Verb => before is not { } word || BeforeVerbs.Contains(block[word]),
            TermUse.Noun => before is { } word && BeforeNouns.Contains(block[word]),
            TermUse.People => before is { } word && People.Contains(block[word]),
            _ => true,
        };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
