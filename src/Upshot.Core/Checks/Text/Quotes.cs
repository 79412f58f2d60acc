using System.Buffers;

namespace Upshot.Checks.Text;

/// <summary>Pairs of quotation marks in a text, of all the shapes our languages write them in.</summary>
internal static class Quotes
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'“”„«»‘’");

    /// <summary>Whether the stretch stands between a pair of quotation marks.</summary>
    public static bool Hold(string text, int start, int end)
    {
        if (text.AsSpan(0, Math.Min(start, text.Length)).IndexOfAny(Marks) < 0)
            return false;

        for (var i = 0; i < start; i++)
        {
            if (!Opens(text, i))
                continue;
            if (Closing(text, i) is not { } closing)
                continue;
            if (closing >= end)
                return true;
            i = closing;
        }

        return false;
    }

    /// <summary>Marks that may stand between the end of a sentence and the space after it.</summary>
    public static bool IsCloser(char letter) => letter is '"' or '\'' or '”' or '“' or '’' or '»' or ')' or ']';

    private static bool Opens(string text, int i) =>
        text[i] is '"' or '\'' or '“' or '”' or '„' or '«' or '»' or '‘' or '’'
        && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '–' or '—' or '"' or '“' or '‘')
        && i + 1 < text.Length
        && !char.IsWhiteSpace(text[i + 1]);

    /// <summary>Where the quotation that opens here ends; null when it never does.</summary>
    private static int? Closing(string text, int opening)
    {
        for (var i = opening + 2; i < text.Length; i++)
        {
            if (Closes(text[opening], text[i]) && IsAfterWord(text, i))
                return i;
        }

        return null;
    }

    private static bool Closes(char opening, char mark) =>
        opening switch
        {
            '“' => mark == '”',
            '„' => mark is '“' or '”',
            '«' => mark == '»',
            '»' => mark is '«' or '»',
            '‘' => mark == '’',
            _ => mark == opening, // "x", 'x', and ”x” and ’x’ as in Swedish
        };

    /// <summary>An apostrophe inside a word closes nothing.</summary>
    private static bool IsAfterWord(string text, int i) =>
        !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));
}
