using Upshot.Checks.Text;

namespace Upshot.Checks.Relevance;

/// <summary>Whether a sentence has a number in it, in figures, in words or from a token.</summary>
internal static class Numbers
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet
        .ToFrozenSet(
            (
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                + "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand "
                + "thousands million millions dozen half halved third thirds quarter quarters once twice thrice double doubled "
                + "triple tripled nobody none"
            ).Split(' '),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool In(TextBlock block, Sentence sentence) =>
        block.HasToken(sentence.Start, sentence.End) || Each(block, sentence).Any(word => IsNumber(block[word]));

    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyInRange('0', '9') || Words.Contains(word))
            return true;

        var hyphen = word.IndexOf('-'); // forty-one, one-third
        return hyphen > 0 && Words.Contains(word[..hyphen]) && Words.Contains(word[(hyphen + 1)..]);
    }

    public static IEnumerable<Word> Each(TextBlock block, Sentence sentence) =>
        block.Words.Skip(sentence.FirstWord).Take(sentence.WordCount);
}
