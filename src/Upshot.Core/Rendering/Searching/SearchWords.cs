using System.Globalization;

namespace Upshot.Rendering.Searching;

/// <summary>Words and the pages they stand on, as one line of text that a script takes apart.</summary>
internal static class SearchWords
{
    private const int ShortestWord = 2;
    private const int LongestWord = 40;
    private const int FewPages = 8;
    private const int Base = 36;

    /// <summary>
    /// <c>badge 2 1;scanner 0 3</c>: each word with the pages it stands on, every number counted on from the one before
    /// it and written with 36 digits.
    /// </summary>
    /// <param name="pages">The words of each page, in the order of the index.</param>
    public static string Write(IReadOnlyList<IReadOnlySet<string>> pages)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var word in pages[page])
            {
                if (!places.TryGetValue(word, out var known))
                    places[word] = known = [];
                known.Add(page);
            }
        }

        return string.Join(
            ';',
            places
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => $"{entry.Key} {string.Join(' ', Steps(entry.Value))}")
        );
    }

    /// <summary>The words of texts in small letters, each once; accents are left for the script to fold.</summary>
    public static HashSet<string> Of(params IEnumerable<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var from = -1;
            for (var at = 0; at <= text.Length; at++)
            {
                if (at < text.Length && IsPartOfWord(text[at]))
                {
                    if (from < 0)
                        from = at;
                }
                else if (from >= 0)
                {
                    if (at - from is >= ShortestWord and <= LongestWord)
                        words.Add(text[from..at].ToLowerInvariant());
                    from = -1;
                }
            }
        }

        return words;
    }

    /// <summary>Words on more than half of the pages tell none from another; a small site keeps them all.</summary>
    public static FrozenSet<string> TooCommon(IReadOnlyList<IReadOnlySet<string>> pages) =>
        pages
            .SelectMany(words => words)
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(entry => entry.Value > FewPages && entry.Value > pages.Count / 2)
            .Select(entry => entry.Key)
            .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Steps(IEnumerable<int> pages)
    {
        var before = 0;
        foreach (var page in pages)
        {
            yield return Digits(page - before);
            before = page;
        }
    }

    private static string Digits(int number)
    {
        const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz";
        return (number < Base ? "" : Digits(number / Base)) + Signs[number % Base];
    }

    /// <summary>Marks stay with their letter, so that a letter in two parts does not end its word.</summary>
    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
