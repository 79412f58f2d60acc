using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Capitals that stand for words, where they stand in a text.</summary>
/// <param name="Letters">Without a plural s.</param>
/// <param name="Block">Its number in the document.</param>
/// <param name="IsExplained">Full words stand directly before or after it, one of them in brackets.</param>
/// <param name="Found">Its entry in the word list, if it has one.</param>
internal sealed record ShortForm(
    string Letters,
    int Block,
    Word Word,
    TextBlock Text,
    bool IsExplained,
    FoundTerm? Found
)
{
    private const int Shortest = 2,
        Longest = 5;

    /// <summary>Three words in capitals are a cry, not short forms.</summary>
    private const int Cry = 3;

    public bool IsInField => Text.Field.Length > 0;

    public bool IsInHeading => Text.Kind is BlockKind.Heading or BlockKind.Title;

    public bool IsAfter(ShortForm other) => (Block, Word.Start).CompareTo((other.Block, other.Word.Start)) > 0;

    /// <summary>All of a document that are not known to everybody.</summary>
    /// <param name="found">Terms of the word list in the document.</param>
    public static IEnumerable<ShortForm> In(TextDocument document, ImmutableArray<FoundTerm> found)
    {
        for (var number = 0; number < document.Blocks.Length; number++)
        {
            var block = document.Blocks[number];
            if (!block.IsJudged)
                continue;

            for (var i = 0; i < block.Words.Length; i++)
                if (Read(block, number, i, found) is { } form)
                    yield return form;
        }
    }

    private static ShortForm? Read(TextBlock block, int number, int index, ImmutableArray<FoundTerm> found)
    {
        var word = block.Words[index];
        var letters = Capitals(block[word]);
        if (letters.Length is < Shortest or > Longest || IsRoman(letters))
            return null;

        var known = found.FirstOrDefault(item =>
            ReferenceEquals(item.Block, block) && item.Start < word.End && item.End > word.Start
        );
        return
            known is { Term.Kind: not TermKind.Acronym } or { IsAllowed: true }
            || IsCry(block, index)
            || block.IsSkipped(word.Start, word.End)
            ? null
            : new(letters.ToString(), number, word, block, Expansions.Explain(block, index, letters), known);
    }

    /// <summary>The word's capitals, when it is made of nothing else but a plural s.</summary>
    private static ReadOnlySpan<char> Capitals(ReadOnlySpan<char> word)
    {
        var letters = word is [.., 's'] ? word[..^1] : word;
        foreach (var letter in letters)
            if (!char.IsUpper(letter))
                return [];

        return letters;
    }

    private static bool IsRoman(ReadOnlySpan<char> letters) => !letters.ContainsAnyExcept("IVX");

    private static bool IsCry(TextBlock block, int index)
    {
        var (first, last) = (index, index);
        while (first > 0 && IsLoud(block[block.Words[first - 1]]))
            first--;
        while (last < block.Words.Length - 1 && IsLoud(block[block.Words[last + 1]]))
            last++;
        return last - first + 1 >= Cry;
    }

    private static bool IsLoud(ReadOnlySpan<char> word) => Capitals(word).Length > 0;
}
