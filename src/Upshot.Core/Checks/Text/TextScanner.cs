using System.Globalization;

namespace Upshot.Checks.Text;

/// <summary>Finds words and sentences in one pass over a text.</summary>
internal static class TextScanner
{
    /// <summary>Letters and digits with what joins them: hyphens, apostrophes, and marks between digits or letters.</summary>
    public static ImmutableArray<Word> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        for (var end = 0; Next(text, end) is { } word; end = word.End)
            words.Add(word);
        return words.ToImmutable();
    }

    /// <summary>How many there are, without a list of them.</summary>
    public static int CountWords(string text)
    {
        var count = 0;
        for (var end = 0; Next(text, end) is { } word; end = word.End)
            count++;
        return count;
    }

    /// <summary>Each ends with its mark or before a blank line; what has no word in it is no sentence.</summary>
    public static ImmutableArray<Sentence> Sentences(string text, ImmutableArray<Word> words)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (start, first) = (0, 0);
        for (var i = text.AsSpan().IndexOfAny(".!?…\n"); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '\n' ? !IsBlankLine(text, i) : text[i] is not ('.' or '!' or '?' or '…') || !Ends(text, i))
                continue;

            while (i + 1 < text.Length && (text[i + 1] is '.' or '!' or '?' or '…' || Quotes.IsCloser(text[i + 1])))
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
            var last = end;
            while (last > start && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (count > 0)
                sentences.Add(new(start, last - start, first, count));
            (start, first) = (end, first + count);
        }
    }

    /// <summary>Whether the stretch stands between a pair of quotation marks.</summary>
    public static bool IsQuoted(string text, int start, int end) => Quotes.Hold(text, start, end);

    /// <summary>The next word after one that ended there.</summary>
    private static Word? Next(string text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
            from++;
        if (from == text.Length)
            return null;

        var end = from + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || Joins(text, end)))
            end++;
        return new(from, end - from);
    }

    private static bool Joins(string text, int i)
    {
        if (i == 0 || text[i] is '\u00AD' || char.GetUnicodeCategory(text[i]) is UnicodeCategory.NonSpacingMark)
            return i > 0; // a soft hyphen or an accent of its own
        if (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]))
            return false;

        return text[i] switch
        {
            '-' or '\'' or '’' or '\u2011' => true,
            '.' => char.IsAsciiDigit(text[i - 1]) == char.IsAsciiDigit(text[i + 1]),
            ',' or ':' or '/' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
            _ => false,
        };
    }

    private static bool IsBlankLine(string text, int i)
    {
        for (i++; i < text.Length && char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] == '\n')
                return true;
        }

        return false;
    }

    private static bool Ends(string text, int i)
    {
        var after = i + 1;
        while (after < text.Length && (text[after] is '.' or '!' or '?' or '…' || Quotes.IsCloser(text[after])))
            after++;
        if (after < text.Length && !char.IsWhiteSpace(text[after]))
            return false;

        var next = after;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        var letter = next < text.Length ? text[next] : ' ';
        var trailsOff = text[i] == '…' || (text[i] == '.' && (IsStop(text, i - 1) || IsStop(text, i + 1)));
        if (trailsOff || (text[i] != '.' && after > i + 1))
            return !char.IsLower(letter); // And so on… and on. "Is it safe?" asks Ann.
        if (text[i] != '.')
            return true;

        var from = i;
        while (from > 0 && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
            from--;
        return !Abbreviations.Continues(text.AsSpan(from, i - from), letter);
    }

    private static bool IsStop(string text, int i) => i >= 0 && i < text.Length && text[i] == '.';
}
