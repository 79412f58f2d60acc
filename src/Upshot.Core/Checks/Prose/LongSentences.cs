using Upshot.Checks.Text;

namespace Upshot.Checks.Prose;

/// <summary>A page on which long sentences are the habit, not the exception.</summary>
internal sealed class LongSentences : ICheck<TextDocument>
{
    /// <summary>Below it one sentence would decide.</summary>
    private const int FewestSentences = 10;

    /// <summary>One is forgiven.</summary>
    private const int FewestLong = 2;

    public Rule Rule { get; } =
        new(
            "UP326",
            Severity.Warning,
            "Many long sentences on a page",
            "Readers forgive one long sentence; after the second they leave."
        );

    public string Bad =>
        "You can collect your scanner at either of the two gates on the quay from half past five in the morning until the last crew of the night has gone home. "
        + "You can bring it back to the rack beside the door of the gate where you took it, or hand it to the keeper who has the late shift that day. "
        + Short;

    public string Good => "You can collect your scanner at either gate. The gates open at half past five. " + Short;

    private const string Short =
        "Bring your card. The keeper checks it. Take one scanner. Try it at once. Does it beep? It is ready. "
        + "Put it in its case. Bring it back later. Leave it in the rack. Lock the door.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (subject.Page is null || subject.WholeSentences is not { Length: >= FewestSentences } sentences)
            yield break;

        SentenceIn[] longOnes =
        [
            .. sentences
                .Where(entry => entry.Words > context.Numbers.LongSentence)
                .OrderByDescending(entry => entry.Words),
        ];
        var mean = sentences.Average(entry => entry.Words);
        if (mean > context.Numbers.MeanSentence)
            yield return Finding(
                sentences.MaxBy(entry => entry.Words)!, // there are ten
                $"a sentence of this page has {mean:0} words on average",
                longOnes.Length
            );
        else if (
            longOnes.Length >= FewestLong
            && longOnes.Length * 100 > sentences.Length * context.Numbers.LongSentences
        )
            yield return Finding(
                longOnes[0],
                $"{longOnes.Length} of the {sentences.Length} sentences of this page have more than {context.Numbers.LongSentence} words",
                longOnes.Length
            ) with
            {
                Related = [.. longOnes.Skip(1).Select(entry => entry.At)],
            };
    }

    private Diagnostic Finding(SentenceIn longest, string what, int longOnes) =>
        Rule.At(
            longest.At,
            what,
            longOnes > 1
                ? $"Split the long ones, first this one with {longest.Words} words."
                : $"Split this one, which has {longest.Words} words."
        );
}
