using System.Buffers;
using Upshot.Checks.Text;

namespace Upshot.Checks.Relevance;

/// <summary>
/// Finds words that claim a result: 'we cut the wait', 'log-ins are faster'. Not orders ('cut the rope'), not hopes
/// ('it will be faster'), not advice ('it is faster to ring').
/// </summary>
internal static class Claims
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:–—(");

    /// <summary>All words a claim can begin with: most words of a text end here.</summary>
    private static readonly Lookup Triggers = Set(
        "reduced improved increased decreased lowered shortened boosted slashed accelerated sped cut saved fewer more "
            + "faster quicker cheaper better easier simpler safer smoother sooner"
    );

    /// <summary>Past forms that speak of a result whenever they have a subject.</summary>
    private static readonly Lookup Verbs = Set("reduced improved boosted slashed accelerated");

    /// <summary>Past forms that also speak of ropes and shelves: a result only beside one of <see cref="Gains"/>.</summary>
    private static readonly Lookup WeakVerbs = Set("cut saved lowered shortened increased decreased sped");

    private static readonly Lookup Gains = Set(
        "time times hours hour minutes minute days day weeks week months month wait waits waiting queue queues delay delays "
            + "cost costs money bill bills price prices spending effort work workload paperwork paper error errors mistakes "
            + "calls visits trips steps forms failures breakdowns outages satisfaction speed quality energy emissions"
    );

    private static readonly Lookup Comparatives = Set("faster quicker cheaper");

    /// <summary>Claims only when something has become so: 'is better' alone is advice more often than not.</summary>
    private static readonly Lookup SoftComparatives = Set("better easier simpler safer smoother sooner");

    /// <summary>With 'more' in front.</summary>
    private static readonly Lookup Qualities = Set(
        "reliable secure stable efficient productive effective responsive accurate"
    );

    private static readonly Lookup Subjects = Set("we it this that which they i he she has have had");
    private static readonly Lookup States = Set("is are was were been become became got");
    private static readonly Lookup Passive = Set("was were been");
    private static readonly Lookup Became = Set("become became got now");
    private static readonly Lookup Adverbs = Set(
        "now much far also already even a lot bit little well both clearly again always significantly considerably noticeably "
            + "really just greatly"
    );

    /// <summary>Never the subject of a verb that follows them.</summary>
    private static readonly Lookup NoSubject = Set(
        "a an the to and or but of in on at by for from with into as than then you your our their my his her its no not never "
            + "will would can could shall should may might must do does did don't doesn't didn't please be is are was were "
            + "being very new more most any each every some get gets got"
    );

    /// <summary>What stands after them may come true or not.</summary>
    private static readonly Lookup Open = Set(
        "if when whether unless until will would could should shall may might must can cannot want wants wanted hope hopes "
            + "aim aims plan plans planned expect expected need needs promise promised should not never no nothing nobody "
            + "neither how why to isn't aren't wasn't weren't didn't don't doesn't hasn't haven't won't"
    );

    /// <summary>The claim's words, or null.</summary>
    public static (int Start, int End)? In(TextBlock block, Sentence sentence)
    {
        if (block.Text[sentence.End - 1] == '?')
            return null;

        for (var i = 0; i < sentence.WordCount; i++)
        {
            var index = sentence.FirstWord + i;
            var word = block.Words[index];
            if (
                Triggers.Contains(block[word])
                && LengthOfClaim(block, sentence, index) is var length and > 0
                && !block.IsSkipped(word.Start, word.End)
            )
                return (word.Start, block.Words[index + length - 1].End);
        }

        return null;
    }

    /// <summary>How many words claim from here on; 0 for none.</summary>
    private static int LengthOfClaim(TextBlock block, Sentence sentence, int index)
    {
        var word = block[block.Words[index]];
        var before = index - sentence.FirstWord;
        var after = sentence.WordCount - before - 1;
        if (Verbs.Contains(word) || WeakVerbs.Contains(word))
        {
            return
                IsTold(block, index, before)
                && !IsOpen(block, index, before)
                && (Verbs.Contains(word) || IsNearGain(block, index, before, after))
                ? 1
                : 0;
        }

        if (Same(word, "fewer"))
            return IsFewer(block, sentence, index, before) && !IsOpen(block, index, before) ? 1 : 0;
        if (Same(word, "more") && after > 0 && Qualities.Contains(At(block, index + 1)))
            return IsState(block, index, 2, before, after, soft: false) ? 2 : 0;
        if (Comparatives.Contains(word))
            return IsState(block, index, 1, before, after, soft: false) ? 1 : 0;
        return SoftComparatives.Contains(word) && IsState(block, index, 1, before, after, soft: true) ? 1 : 0;
    }

    /// <summary>'We reduced' and 'were reduced', but not 'a reduced crew'.</summary>
    private static bool IsTold(TextBlock block, int index, int before) =>
        HasSubject(block, index, before) || (before > 0 && Passive.Contains(At(block, index - 1)));

    private static bool HasSubject(TextBlock block, int index, int before)
    {
        var (at, left) = (index - 1, before);
        while (left > 0 && Adverbs.Contains(At(block, at)))
            (at, left) = (at - 1, left - 1);
        return left > 0
            && (Subjects.Contains(At(block, at)) || !NoSubject.Contains(At(block, at)))
            && IsJoined(block, at, index);
    }

    private static bool IsNearGain(TextBlock block, int index, int before, int after)
    {
        for (var i = Math.Max(-before, -4); i <= Math.Min(after, 6); i++)
        {
            if (Gains.Contains(At(block, index + i)))
                return true;
        }

        return false;
    }

    /// <summary>'Far fewer people use it', 'fewer calls are now lost'; 'there are fewer trains on Sundays' is a fact.</summary>
    private static bool IsFewer(TextBlock block, Sentence sentence, int index, int before) =>
        (before > 0 && (Same(At(block, index - 1), "far") || Same(At(block, index - 1), "much")))
        || Numbers.Each(block, sentence).Any(word => Same(block[word], "now"));

    /// <summary>A form of 'be' close in front, with at most one word besides adverbs between: 'are now paid sooner'.</summary>
    private static bool IsState(TextBlock block, int index, int length, int before, int after, bool soft)
    {
        if (IsOpen(block, index, before))
            return false;

        var (other, became, found, i) = (0, false, false, 0);
        while (!found && ++i <= Math.Min(before, 5))
        {
            var word = At(block, index - i);
            became |= Became.Contains(word);
            found = States.Contains(word) || (i > 1 && Same(word, "now"));
            if (!found && !Adverbs.Contains(word) && (++other > 1 || !IsJoined(block, index - i, index)))
                return false;
        }

        return found
            && (became || !soft || (other == 1 && !Same(At(block, index), "better")))
            && (became || after < length || !IsAdvice(At(block, index + length)))
            && (became || i == before || !IsGeneral(At(block, index - i - 1)));
    }

    /// <summary>'There are faster ways' and 'hiring is cheaper' tell how the world is, not what we did.</summary>
    private static bool IsGeneral(ReadOnlySpan<char> subject) =>
        Same(subject, "there") || subject.EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    private static bool IsAdvice(ReadOnlySpan<char> next) =>
        Same(next, "to") || Same(next, "if") || Same(next, "when") || Same(next, "than") || Same(next, "for");

    private static bool IsOpen(TextBlock block, int index, int before)
    {
        for (var i = 1; i <= before; i++)
        {
            if (Open.Contains(At(block, index - i)))
                return true;
        }

        return false;
    }

    /// <summary>No comma or dash stands between the two.</summary>
    private static bool IsJoined(TextBlock block, int from, int to)
    {
        var (start, end) = (block.Words[from].End, block.Words[to].Start);
        return !block.Text.AsSpan(start, end - start).ContainsAny(Breaks);
    }

    private static ReadOnlySpan<char> At(TextBlock block, int index) => block[block.Words[index]];

    private static bool Same(ReadOnlySpan<char> word, string other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static Lookup Set(string words) => new(words);

    /// <summary>Words to look up without making a text of each.</summary>
    private sealed class Lookup(string words)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set = words
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word) => set.Contains(word);
    }
}
