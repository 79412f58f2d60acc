using FsCheck;
using FsCheck.Fluent;
using Upshot.Checks.Words;

namespace Upshot.Tests.Checks.Words;

public sealed class PhraseIndexTests
{
    private static readonly string[] Parts = ["end", "user", "END", "users", "low", "hanging", "a"];

    [Theory]
    [InlineData("An end user.", "end user")]
    [InlineData("An end-user.", "end-user")]
    [InlineData("The End User's desk", "End User")]
    [InlineData("the end users", "")]
    [InlineData("the end. User", "")]
    [InlineData("the end, user", "")]
    [InlineData("high-end user", "")]
    [InlineData("end user-friendly", "")]
    [InlineData("low\u2011hanging  fruit", "low\u2011hanging  fruit")]
    [InlineData("The IT and it", "IT")]
    [InlineData("end user support", "end user support")]
    [InlineData("end user end user", "end user|end user")]
    [InlineData("en ökad ÖPPENHET och ökad Öppenhets", "ökad ÖPPENHET")]
    public void Finds_whole_words_with_hyphens_or_spaces(string text, string expected)
    {
        var index = Index(
            ("end user", false),
            ("end user support", false),
            ("low-hanging fruit", false),
            ("IT", true),
            ("ökad öppenhet", false)
        );
        Assert.Equal(expected, string.Join('|', index.Find(text).Select(match => text[match.Start..match.End])));
    }

    [Fact]
    public void Of_equal_phrases_the_first_wins()
    {
        var index = new PhraseIndex<int>([("end user", false, 1), ("End-User", false, 2)]);
        Assert.Equal(1, Assert.Single(index.Find("end user")).Value);
    }

    [Fact]
    public void Finds_what_a_naive_search_finds() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Phrases().ToArbitrary(),
                Texts().ToArbitrary(),
                (phrases, words) =>
                {
                    var text = string.Join(' ', words);
                    var index = Index([.. phrases.Select(phrase => (string.Join(' ', phrase), false))]);
                    var found = index.Find(text).Select(match => (match.FirstWord, match.LastWord));
                    return found.SequenceEqual(Naive(phrases, words));
                }
            )
        );

    [Fact]
    public void Never_throws_and_never_overlaps() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Phrases().ToArbitrary(),
                Gen.Elements("end", "user", "-", "‑", " ", ".", "'s", "’", "\n", "/", "1,2")
                    .ListOf()
                    .Select(string.Concat)
                    .ToArbitrary(),
                (phrases, text) =>
                {
                    var matches = Index([.. phrases.Select(phrase => (string.Join('-', phrase), true))])
                        .Find(text)
                        .ToArray();
                    return matches.Zip(matches.Skip(1)).All(pair => pair.First.LastWord < pair.Second.FirstWord)
                        && matches.All(match => match.Start < match.End && match.End <= text.Length);
                }
            )
        );

    /// <summary>From each word, the longest phrase that is there; then on from its end.</summary>
    private static IEnumerable<(int First, int Last)> Naive(IEnumerable<string[]> phrases, string[] words)
    {
        var known = phrases.ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            var rest = words.Skip(i).ToArray();
            var longest = known
                .Where(phrase =>
                    phrase.Length > 0
                    && rest.Take(phrase.Length).SequenceEqual(phrase, StringComparer.OrdinalIgnoreCase)
                )
                .Select(phrase => phrase.Length)
                .DefaultIfEmpty(0)
                .Max();
            if (longest == 0)
                continue;

            yield return (i, i + longest - 1);
            i += longest - 1;
        }
    }

    private static Gen<string[][]> Phrases() => Texts().ArrayOf();

    private static Gen<string[]> Texts() => Gen.Elements(Parts).ArrayOf();

    private static PhraseIndex<string> Index(params (string Phrase, bool IsExact)[] phrases) =>
        new PhraseIndex<string>(phrases.Select(phrase => (phrase.Phrase, phrase.IsExact, phrase.Phrase)));
}
