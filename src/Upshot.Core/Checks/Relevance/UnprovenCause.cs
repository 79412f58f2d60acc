using Upshot.Checks.Text;
using Upshot.Checks.Words;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Relevance;

/// <summary>A story whose cause nobody proved does not name one in its title or summary.</summary>
internal sealed class UnprovenCause : ICheck<TextDocument>
{
    private static readonly PhraseIndex<Cause> Causes = new([
        ("saved", false, Cause.Saved),
        ("saves", false, Cause.Named),
        ("thanks to", false, Cause.Thanks),
        ("due to", false, Cause.Due),
        .. new[]
        {
            "because of",
            "owing to",
            "led to",
            "leads to",
            "as a result of",
            "made possible by",
            "brought about by",
            "caused by",
            "resulted in",
        }.Select(phrase => (phrase, false, Cause.Named)),
    ]);

    /// <summary>Behind them 'saved' means kept: 'your routes are saved', 'a saved search'.</summary>
    private static readonly FrozenSet<string> Kept = Set("is are be being a the your our my their any all as get gets");

    /// <summary>Behind them 'thanks to' thanks somebody.</summary>
    private static readonly FrozenSet<string> Thanked = Set("our my many warm special with of say says said");

    /// <summary>Behind them 'due to' tells a day: 'the app is due to close'.</summary>
    private static readonly FrozenSet<string> Expected = Set("is are was were be been now still not");

    /// <summary>A sentence with one of them says that there was no effect, or that nobody knows.</summary>
    private static readonly FrozenSet<string> Open = Set(
        "not no nobody nothing none never neither nor if whether may might could would should hope hoped hopes unless "
            + "cannot can't didn't doesn't hasn't haven't isn't wasn't weren't without"
    );

    public Rule Rule { get; } =
        new(
            "UP535",
            Severity.Warning,
            "A cause that nobody proved",
            "One colleague who knows another cause is enough to make people doubt the whole story."
        );

    public string Bad => Story("Queues are short thanks to the printer");

    public string Good => Story("Queues are short since the printer came");

    private static string Story(string title) =>
        ExamplePages
            .Story("results: []\nmeasured_from: 2026-01-31", "You print them at the gate.", title)
            .Replace("because: likely", "because: not-proven");

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        subject.Page is CaseStudy { Because: Certainty.NotProven } && Judged.IsOpenEnglish(subject, context)
            ? subject
                .Blocks.Where(block =>
                    block.Kind is BlockKind.Title or BlockKind.Summary || block.Field == "summary_for"
                )
                .SelectMany(Of)
            : [];

    private IEnumerable<Diagnostic> Of(TextBlock block) =>
        Causes
            .Find(block.Text, block.Words)
            .Where(match => !block.IsSkipped(match.Start, match.End) && IsClaimed(block, match))
            .Select(match =>
                Rule.At(
                    block.At(match.Start, match.End),
                    $"'{block.Text[match.Start..match.End]}' names a cause, and 'because:' says that it is not proven",
                    "Say what happened beside it and not because of it, or change 'because:' if you can show the cause."
                )
            );

    private static bool IsClaimed(TextBlock block, PhraseMatch<Cause> match)
    {
        var sentence = block.Sentences.First(sentence => match.Start < sentence.End);
        if (block.Text[sentence.End - 1] == '?' || Numbers.Each(block, sentence).Any(word => Open.Contains(At(word))))
            return false;

        var before = match.FirstWord > sentence.FirstWord ? At(block.Words[match.FirstWord - 1]) : "";
        return match.Value switch
        {
            Cause.Saved => !Kept.Contains(before),
            Cause.Thanks => !Thanked.Contains(before),
            Cause.Due => !Expected.Contains(before),
            _ => true,
        };

        string At(Word word) => block[word].ToString();
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private enum Cause
    {
        Named,
        Saved,
        Thanks,
        Due,
    }
}
