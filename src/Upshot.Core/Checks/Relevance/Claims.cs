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
    private static readonly Lookup Verbs = Set(
        "reduced improved increased decreased lowered shortened boosted slashed accelerated sped"
    );

    private static readonly Lookup Comparatives = Set("faster quicker cheaper");

    /// <summary>Claims only when something has become so: 'is better' alone is advice more often than not.</summary>
    private static readonly Lookup SoftComparatives = Set("better easier simpler safer smoother sooner");

    /// <summary>With 'more' in front.</summary>
    private static readonly Lookup Qualities = Set(
        "reliable secure stable efficient productive effective responsive accurate available"
    );

    private static readonly Lookup Subjects = Set("we it this that which they i he she has have had");
    private static readonly Lookup States = Set("is are was were been became become got");
    private static readonly Lookup Became = Set("was were been became become got now");
    private static readonly Lookup Adverbs = Set(
        "now much far also already even a lot bit little well both clearly again always usually generally often mostly "
            + "significantly considerably noticeably really just greatly"
    );
    private static readonly Lookup Objects = Set(
        "the your our their its his her this that these those waiting wait costs cost queues delays errors times time work steps "
            + "forms paperwork calls visits trips"
    );
    private static readonly Lookup Savings = Set(
        "time money hours hour minutes minute days day weeks week months effort cost costs work trips paper pounds euros"
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
        if (Verbs.Contains(word))
            return IsTold(block, index, before) && !IsOpen(block, index, before) ? 1 : 0;
        if (Same(word, "cut"))
        {
            return
                after > 0
                && Objects.Contains(At(block, index + 1))
                && HasSubject(block, index, before)
                && !IsOpen(block, index, before)
                ? 1
                : 0;
        }

        if (Same(word, "saved"))
            return Saves(block, index, before, after) ? 1 : 0;
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
        HasSubject(block, index, before) || (before > 0 && Became.Contains(At(block, index - 1)));

    private static bool HasSubject(TextBlock block, int index, int before)
    {
        var (at, left) = (index - 1, before);
        while (left > 0 && Adverbs.Contains(At(block, at)))
            (at, left) = (at - 1, left - 1);
        return left > 0
            && (Subjects.Contains(At(block, at)) || !NoSubject.Contains(At(block, at)))
            && IsJoined(block, at, index);
    }

    private static bool Saves(TextBlock block, int index, int before, int after)
    {
        if (!HasSubject(block, index, before) || IsOpen(block, index, before))
            return false;
        for (var i = 1; i <= Math.Min(after, 6); i++)
        {
            if (Savings.Contains(At(block, index + i)))
                return true;
        }

        return false;
    }

    /// <summary>'There are fewer calls', 'far fewer people use it', 'fewer calls are lost'.</summary>
    private static bool IsFewer(TextBlock block, Sentence sentence, int index, int before)
    {
        if (before == 0)
            return Numbers.Each(block, sentence).Any(word => Same(block[word], "now") || States.Contains(block[word]));

        var previous = At(block, index - 1);
        return Same(previous, "far") || Same(previous, "much") || Same(previous, "now") || States.Contains(previous);
    }

    /// <summary>A form of 'be' close in front, with at most one word besides adverbs between: 'are now paid sooner'.</summary>
    private static bool IsState(TextBlock block, int index, int length, int before, int after, bool soft)
    {
        if (IsOpen(block, index, before))
            return false;

        var (other, became, found) = (0, false, false);
        for (var i = 1; i <= Math.Min(before, 5) && !found; i++)
        {
            var word = At(block, index - i);
            became |= Became.Contains(word);
            found = States.Contains(word) || (i > 1 && Same(word, "now"));
            if (!found && !Adverbs.Contains(word) && (++other > 1 || !IsJoined(block, index - i, index)))
                return false;
        }

        return found
            && (became || !soft || (other == 1 && !Same(At(block, index), "better")))
            && (became || after < length || !IsAdvice(At(block, index + length)));
    }

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
