using Upshot.Checks.Text;
using Upshot.Model.Settings;

namespace Upshot.Checks.Prose;

/// <summary>A page that speaks of the writers more than of the reader.</summary>
internal sealed class ReaderFocus : ICheck<TextDocument>
{
    private const int FewestSentences = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reader = WordSet.Of(
        "you your yours yourself yourselves"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Writer = WordSet.Of(
        "we us our ours ourselves department"
    );

    /// <summary>They ask the writers what they themselves did.</summary>
    private static readonly FrozenSet<string> AboutUs = FrozenSet.Create(StringComparer.Ordinal, "our_part", "learned");

    public Rule Rule { get; } =
        new(
            "UP324",
            Severity.Suggestion,
            "A page about us, not about the reader",
            "Readers look for themselves; where they find only us, they stop reading."
        );

    public string Bad => "We check our scanners at five. Our people swap those that fail, and we tell you.";

    public string Good => "Your scanner is checked at five. If yours fails, you get another, and we tell you.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (subject.Page is null || WholeSentences.LanguageOf(subject, context) != "en")
            return [];

        return (Pronouns(subject, context.Numbers) ?? Openings(subject, context.Numbers)) is { } finding
            ? [finding]
            : [];
    }

    private Diagnostic? Pronouns(TextDocument subject, CheckNumbers numbers)
    {
        var (readers, writers) = (0, 0);
        Location? first = null;
        foreach (var block in subject.Judged.Where(block => !AboutUs.Contains(block.Field)))
        foreach (var word in block.Words)
        {
            var text = Stem(block[word]);
            var isReader = Reader.Contains(text);
            if ((!isReader && !IsWriter(text)) || block.IsSkipped(word.Start, word.End))
                continue;
            if (isReader)
                readers++;
            else
            {
                writers++;
                first ??= block.At(word);
            }
        }

        var all = readers + writers;
        return first is null || all < numbers.FewestPronouns || readers * 100 >= all * numbers.ReaderFocus
            ? null
            : Rule.At(
                first.Value,
                $"this page says 'you' {Times(readers)} and 'we' {Times(writers)}",
                "Begin with what the reader gets or does, and name yourselves where it helps them."
            ) with
            {
                Severity = readers * 100 < all * numbers.LowReaderFocus ? Severity.Warning : Rule.Severity,
            };
    }

    private Diagnostic? Openings(TextDocument subject, CheckNumbers numbers)
    {
        var sentences = subject.WholeSentences;
        SentenceIn[] ours = [.. sentences.Where(entry => !AboutUs.Contains(entry.Block.Field) && BeginsWithUs(entry))];
        return sentences.Length < FewestSentences || ours.Length * 100 <= sentences.Length * numbers.OurOpenings
            ? null
            : Rule.At(
                ours[0].At,
                $"{ours.Length} of the {sentences.Length} sentences of this page begin with 'we', 'our', 'IT' or 'the team'",
                "Let the sentences begin with the reader, or with what has changed for them."
            ) with
            {
                Related = [.. ours.Skip(1).Select(entry => entry.At)],
            };
    }

    private static bool BeginsWithUs(SentenceIn sentence)
    {
        var first = sentence[0];
        return first.SequenceEqual("IT")
            || Stem(first).Equals("we", StringComparison.OrdinalIgnoreCase)
            || first.Equals("our", StringComparison.OrdinalIgnoreCase)
            || (
                sentence.Words > 1
                && first.Equals("the", StringComparison.OrdinalIgnoreCase)
                && sentence[1].Equals("team", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>Capitals are a country.</summary>
    private static bool IsWriter(ReadOnlySpan<char> word) => Writer.Contains(word) && word is not "US";

    /// <summary>Without what a contraction adds: "we'll" is "we".</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '’') is >= 0 and var mark ? word[..mark] : word;

    private static string Times(int count) =>
        count switch
        {
            0 => "never",
            1 => "once",
            _ => $"{count} times",
        };
}
