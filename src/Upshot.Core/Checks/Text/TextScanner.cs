namespace Upshot.Checks.Text;

/// <summary>Finds words and sentences in one pass over a text.</summary>
internal static class TextScanner
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "e.g",
            "i.e",
            "etc",
            "mr",
            "mrs",
            "ms",
            "dr",
            "st",
            "no",
            "approx",
            "vs",
            "incl",
            "max",
            "min",
            "p",
            "pp",
            "bl.a",
            "t.ex",
            "d.v.s",
            "ca",
            "kl",
            "nr",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Letters and digits with what joins them: hyphens, apostrophes, and marks between digits.</summary>
    public static ImmutableArray<Word> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || Joins(text, i)))
                i++;
            words.Add(new(start, i - start));
        }

        return words.ToImmutable();
    }

    /// <summary>Each ends with its mark; what has no word in it is no sentence.</summary>
    public static ImmutableArray<Sentence> Sentences(string text, ImmutableArray<Word> words)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (start, first) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…') || !EndsSentence(text, i))
                continue;

            while (i + 1 < text.Length && text[i + 1] is '.' or '!' or '?' or '"' or '\'' or '”' or '’' or ')')
                i++;
            Add(i + 1);
        }

        Add(text.Length);
        return sentences.ToImmutable();

        void Add(int end)
        {
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            var count = 0;
            while (first + count < words.Length && words[first + count].Start < end)
                count++;
            if (count > 0)
                sentences.Add(new(start, end - start, first, count));
            (start, first) = (end, first + count);
        }
    }

    /// <summary>Whether the stretch stands between a pair of quotation marks.</summary>
    public static bool IsQuoted(string text, int start, int end)
    {
        var before = text.AsSpan(0, start);
        var after = text.AsSpan(Math.Min(end, text.Length));
        return (before.LastIndexOf('“') > before.LastIndexOf('”') && after.Contains('”'))
            || (before.Count('"') % 2 == 1 && after.Contains('"'));
    }

    private static bool Joins(string text, int i) =>
        i > 0
        && i + 1 < text.Length
        && char.IsLetterOrDigit(text[i - 1])
        && char.IsLetterOrDigit(text[i + 1])
        && (
            text[i] is '-' or '\'' or '’' or '\u2011'
            || (text[i] is '.' or ',' or ':' or '/' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
        );

    private static bool EndsSentence(string text, int i)
    {
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '\'' or '”' or '’' or ')' or '.' or '!' or '?')
            next++;
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
            return false;
        if (text[i] != '.')
            return true;

        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        var from = i;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
            from--;
        return !Abbreviations.Contains(text[from..i]) || (next >= text.Length);
    }
}
