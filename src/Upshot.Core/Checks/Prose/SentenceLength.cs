using Upshot.Checks.Text;

namespace Upshot.Checks.Prose;

/// <summary>Sentences over 25 words, and over 40.</summary>
internal sealed class SentenceLength : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP321",
            Severity.Suggestion,
            "A long sentence",
            "Most readers lose the start of a sentence after about 25 words."
        );

    public string Bad =>
        "You can collect your scanner at either of the two gates on the quay from half past five in the morning until the last crew of the night shift has gone home.";

    public string Good => "You can collect your scanner at either gate. The gates open at half past five.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        subject
            .Judged.SelectMany(block => block.Sentences.Select(sentence => (block, sentence)))
            .Where(entry => entry.sentence.WordCount > context.Numbers.LongSentence)
            .Select(entry =>
                Rule.At(
                    entry.block.At(entry.sentence),
                    $"this sentence has {entry.sentence.WordCount} words",
                    "Split it, or take out what the reader does not need."
                ) with
                {
                    Severity =
                        entry.sentence.WordCount > context.Numbers.TooLongSentence ? Severity.Error : Rule.Severity,
                }
            );
}
