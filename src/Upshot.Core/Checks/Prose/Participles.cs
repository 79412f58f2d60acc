namespace Upshot.Checks.Prose;

/// <summary>English words that can make a passive with a form of "be".</summary>
internal static class Participles
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Irregular = WordSet.Of(
        """
        beaten bitten blown borne bought bound brought built burnt cast caught chosen cut dealt dealt drawn driven
        eaten fed felt flown forbidden forgiven forgotten forgone found frozen given grown heard held hidden hit hung
        hurt kept laid led learnt lent lit made mistaken mown outdone outsold overdone overdrawn overheard overridden
        overseen overtaken overthrown paid proven put read rebuilt redone reread resent resold retold rewritten ridden
        rung said sawn seen sent sewn shaken shot shown shut sold sought spent split spoken spread stolen struck sung
        sworn swept taken taught thought thrown told torn understood undertaken undone upheld withdrawn withheld won
        worn wound written done
        """
    );

    /// <summary>They end in -ed and are no participles.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = WordSet.Of(
        """
        aged bed beloved bleed blessed breed crooked deed embed exceed feed freed greed hundred indeed kindred learned
        naked need proceed ragged red reed rugged sacred seed shed sled speed steed succeed supposed united used wed
        weed wicked
        """
    );

    /// <summary>After "be" they say how something is, not what somebody did to it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> States = WordSet.Of(
        """
        accustomed acquainted addicted advanced agreed allowed amazed amused annoyed armed ashamed associated assorted
        attached aware balanced based blocked booked bored bound broken busy called centred certified closed combined
        committed complicated composed concerned confused connected convinced covered crowded cut damaged dated
        dedicated delayed delighted designed determined detailed disabled disappointed divided done dressed due
        educated embarrassed enabled engaged entitled equipped excited excused exhausted expected experienced exposed
        finished fixed flawed focused frozen frustrated full furnished gone guaranteed hidden horrified included
        inclined informed insured intended interested involved isolated joined known laid left lent licensed limited
        linked listed located locked lost made married meant mixed missed mistaken motivated named needed obliged
        occupied open opposed organised outdated overcrowded overdue paid parked pleased prepared qualified related
        relaxed relieved reserved required retired rooted satisfied scared scheduled set settled shaped shared shocked
        shut signed situated sold spread staffed stuck suited supposed surprised surrounded tailored tempted thrilled
        tied tired trained trapped troubled used wanted wasted wired worn worried wound
        """
    );

    public static bool IsPassiveAfterBe(ReadOnlySpan<char> word) => IsParticiple(word) && !IsState(word);

    public static bool IsParticiple(ReadOnlySpan<char> word) =>
        Irregular.Contains(word) || (word.Length > 3 && word is [.., 'e', 'd'] && !Others.Contains(word));

    private static bool IsState(ReadOnlySpan<char> word) =>
        States.Contains(word)
        || word.ContainsAny('-', '\u2011')
        || (word.StartsWith("un", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("und"));
}
