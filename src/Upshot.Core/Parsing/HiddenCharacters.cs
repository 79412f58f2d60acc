using System.Buffers;

namespace Upshot.Parsing;

/// <summary>
/// Characters that nobody sees: they turn text round, stand between letters without width, or belong to machines
/// (Unicode TR 36). Where emoji, right-to-left or joined scripts need one of them, it is left alone.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>Never needed in a text.</summary>
    private const string Always =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018"
        + "\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089"
        + "\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B"
        + "\u009C\u009D\u009E\u009F\u115F\u1160\u180E\u200B\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062"
        + "\u2063\u2064\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\u3164\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB"
        + "\uFFFE\uFFFF";

    /// <summary>Joiners and direction marks, and the first half of the tag characters U+E0000 to U+E007F.</summary>
    private const string Sometimes = "\u200C\u200D\u200E\u200F\u061C\uDB40";

    private static readonly SearchValues<char> Never = SearchValues.Create(Always);
    private static readonly SearchValues<char> Suspects = SearchValues.Create(Always + Sometimes);

    /// <summary>Offset of the first one from the start on; -1 when there is none.</summary>
    public static int Next(string text, int start)
    {
        while (start < text.Length)
        {
            var found = text.AsSpan(start).IndexOfAny(Suspects);
            if (found < 0)
                return -1;
            if (!IsNeeded(text, start + found))
                return start + found;
            start += found + 1;
        }

        return -1;
    }

    /// <summary>Such as U+200B.</summary>
    public static string Name(string text, int offset) => $"U+{Rune(text, offset).Value:X4}";

    private static Rune Rune(string text, int offset) =>
        System.Text.Rune.TryGetRuneAt(text, offset, out var rune) ? rune : new Rune('\uFFFD');

    private static bool IsNeeded(string text, int at) =>
        !Never.Contains(text[at])
        && (
            text[at] == '\uDB40'
                ? Rune(text, at).Value >= 0xE0100 || IsFlag(text, at)
                : IsFarFromLatin(text, at - 1) || IsFarFromLatin(text, at + 1)
        );

    /// <summary>The flags of England, Scotland and Wales are a black flag with tags.</summary>
    private static bool IsFlag(string text, int at)
    {
        while (at >= 2 && text[at - 2] == '\uDB40')
            at -= 2;
        return at >= 2 && text[at - 2] == '\uD83C' && text[at - 1] == '\uDFF4';
    }

    /// <summary>Letters from Hebrew on, and emoji; not the punctuation and the marks between them.</summary>
    private static bool IsFarFromLatin(string text, int at) =>
        at >= 0
        && at < text.Length
        && text[at] is (>= '\u0590' and < '\u1E00') or (>= '\u2190' and < '\uDB40') or (> '\uDB40' and < '\uFEFF');
}
