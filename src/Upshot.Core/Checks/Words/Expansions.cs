using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Whether a short form stands beside its full words: "Long Form (LF)" or "LF (long form)".</summary>
internal static class Expansions
{
    /// <param name="index">The short form's number among the block's words.</param>
    public static bool Explain(TextBlock block, int index, ReadOnlySpan<char> letters) =>
        IsAfterFullWords(block, index, letters) || IsBeforeFullWords(block, index);

    private static bool IsAfterFullWords(TextBlock block, int index, ReadOnlySpan<char> letters)
    {
        var word = block.Words[index];
        if (word.Start == 0 || block.Text[word.Start - 1] != '(')
            return false;

        var initials = new StringBuilder();
        for (var i = Math.Max(0, index - (2 * letters.Length)); i < index; i++)
            foreach (var part in block[block.Words[i]].Split('-'))
                initials.Append(block[block.Words[i]][part.Start..] is [var initial, ..] ? initial : ' ');
        // The X of "extensible" and its like: one letter of a long short form may come from inside a word.
        return Missing(letters, initials.ToString()) <= (letters.Length > 3 ? 1 : 0);
    }

    /// <summary>Any two words in brackets: they need not begin with the same letters to explain it.</summary>
    private static bool IsBeforeFullWords(TextBlock block, int index)
    {
        var rest = block.Text.AsSpan(block.Words[index].End).TrimStart();
        if (rest is not ['(', ..])
            return false;

        var end = rest.IndexOf(')');
        return end > 0 && rest[1..end].Trim().Contains(' ');
    }

    /// <summary>How many letters are not found in order.</summary>
    private static int Missing(ReadOnlySpan<char> letters, string initials)
    {
        var missing = 0;
        var from = 0;
        foreach (var letter in letters)
        {
            var at = initials.IndexOf(letter.ToString(), from, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                missing++;
            else
                from = at + 1;
        }

        return missing;
    }
}
