using System.Runtime.InteropServices;
using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>
/// All phrases of a word list by their first word, so that a text is read once whatever the length of the list.
/// Words match whole, hyphens match spaces, and of phrases that begin at one word the longest wins.
/// </summary>
public sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, ImmutableArray<Entry>>.AlternateLookup<ReadOnlySpan<char>> byFirst;

    /// <summary>Of equal phrases the first wins.</summary>
    public PhraseIndex(IEnumerable<(string Phrase, bool IsExact, T Value)> phrases) =>
        byFirst = phrases
            .Select(phrase => new Entry(Atoms(phrase.Phrase), phrase.IsExact, phrase.Value))
            .Where(entry => entry.Atoms.Length > 0)
            .GroupBy(entry => entry.Atoms[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .OrderByDescending(entry => entry.Atoms.Length)
                        .ThenByDescending(entry => entry.IsExact)
                        .ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In order of place; none overlap.</summary>
    public IEnumerable<PhraseMatch<T>> Find(string text) => Find(text, TextScanner.Words(text));

    internal IEnumerable<PhraseMatch<T>> Find(string text, ImmutableArray<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (At(text, words, i) is not { } match)
                continue;

            yield return match;
            i = match.LastWord;
        }
    }

    private PhraseMatch<T>? At(string text, ImmutableArray<Word> words, int first)
    {
        var word = words[first];
        var atom = text.AsSpan(word.Start, AtomEnd(text, word, word.Start) - word.Start);
        var bare = WithoutPossessive(atom);
        if (
            byFirst.TryGetValue(atom, out var entries)
            || (bare.Length < atom.Length && byFirst.TryGetValue(bare, out entries))
        )
        {
            var second = Second(text, words, first, word.Start + atom.Length);
            foreach (var entry in entries)
                if (
                    (entry.Atoms.Length == 1 || char.ToUpperInvariant(entry.Atoms[1][0]) == second)
                    && Last(text, words, first, entry) is { } last
                )
                    return new(entry.Value, first, last.Word, word.Start, last.End);
        }

        return null;
    }

    /// <summary>The first letter of the atom after the first, as a capital: most phrases go on in another way.</summary>
    private static char Second(string text, ImmutableArray<Word> words, int first, int end) =>
        end + 1 < words[first].End ? char.ToUpperInvariant(text[end + 1])
        : first + 1 < words.Length ? char.ToUpperInvariant(text[words[first + 1].Start])
        : '\0';

    /// <summary>Where the phrase ends when it begins at the word.</summary>
    private static (int Word, int End)? Last(string text, ImmutableArray<Word> words, int first, Entry entry)
    {
        var index = first;
        var start = words[first].Start;
        for (var i = 0; i < entry.Atoms.Length; i++)
        {
            var end = AtomEnd(text, words[index], start);
            var isLast = i == entry.Atoms.Length - 1;
            var atom = text.AsSpan(start, end - start);
            if (isLast && end == words[index].End && !Same(atom, entry.Atoms[i], entry.IsExact))
                atom = WithoutPossessive(atom);
            if (!Same(atom, entry.Atoms[i], entry.IsExact))
                return null;
            if (isLast)
                return end == words[index].End ? (index, start + atom.Length) : null;

            if (end < words[index].End)
            {
                start = end + 1;
                continue;
            }

            index++;
            if (index >= words.Length || !IsGap(text.AsSpan(end, words[index].Start - end)))
                return null;
            start = words[index].Start;
        }

        return null;
    }

    private static ImmutableArray<string> Atoms(string phrase) =>
        [
            .. TextScanner
                .Words(phrase)
                .SelectMany(word => phrase.Substring(word.Start, word.Length).Split('-', '\u2011')),
        ];

    private static int AtomEnd(string text, Word word, int start)
    {
        var hyphen = text.AsSpan(start, word.End - start).IndexOfAny('-', '\u2011');
        return hyphen < 0 ? word.End : start + hyphen;
    }

    private static bool IsGap(ReadOnlySpan<char> gap) => gap is "/" || gap.IsWhiteSpace();

    private static bool Same(ReadOnlySpan<char> atom, string expected, bool isExact) =>
        atom.Equals(expected, isExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> atom) =>
        atom is [.. var bare, '\'' or '’', 's' or 'S'] ? bare : atom;

    private sealed record Entry(ImmutableArray<string> Atoms, bool IsExact, T Value);
}

/// <summary>A phrase of an index in a text.</summary>
/// <param name="Start">Of its first letter.</param>
/// <param name="End">After its last; a possessive 's is left outside.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PhraseMatch<T>(T Value, int FirstWord, int LastWord, int Start, int End);
