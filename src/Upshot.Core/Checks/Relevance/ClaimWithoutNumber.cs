using Upshot.Checks.Text;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Relevance;

/// <summary>A result is claimed, and neither that sentence nor the next has a number.</summary>
internal sealed class ClaimWithoutNumber : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP342",
            Severity.Warning,
            "A claim without a number",
            "Readers have heard 'faster' and 'better' before, and believe them once a number stands beside."
        );

    public string Bad => "You sign in at the gate. Log-ins are now faster. Ask Ann Lee when yours fails.";

    public string Good => "You sign in at the gate. Log-ins are now faster: they take 4 seconds instead of 20.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (!Judged.IsOpenEnglish(subject, context))
            return [];

        // The numbers of a story stand right below its title and summary.
        var isBacked = subject.Page is CaseStudy { Results.IsEmpty: false };
        return
        [
            .. isBacked ? [] : Of([.. Heads(subject)]),
            .. Fields(subject, isBacked).SelectMany(block => Of([block])),
            .. Of([.. subject.Body]),
        ];
    }

    private static IEnumerable<TextBlock> Heads(TextDocument document) =>
        [
            .. document.Blocks.Where(block => block.Kind == BlockKind.Title),
            .. document.Blocks.Where(block => block is { Kind: BlockKind.Summary }),
        ];

    private static IEnumerable<TextBlock> Fields(TextDocument document, bool isBacked) =>
        document.Judged.Where(block =>
            block.Field switch
            {
                "our_part" or "learned" or "share_text" or "summary_for" => true,
                "what_changed" => !isBacked,
                "text" => document.Page is ReportPage,
                _ => false,
            }
        );

    /// <summary>The blocks follow one another, so the next sentence may stand in the next block.</summary>
    private IEnumerable<Diagnostic> Of(TextBlock[] blocks)
    {
        (TextBlock Block, Sentence Sentence)[] sentences =
        [
            .. blocks.SelectMany(block => block.Sentences.Select(sentence => (block, sentence))),
        ];
        for (var i = 0; i < sentences.Length; i++)
        {
            var (block, sentence) = sentences[i];
            if (
                !block.IsJudged
                || Claims.In(block, sentence) is not var (start, end)
                || IsBacked(block, sentence)
                || (i + 1 < sentences.Length && IsBacked(sentences[i + 1].Block, sentences[i + 1].Sentence))
            )
                continue;

            yield return Rule.At(
                block.At(start, end),
                $"'{block.Text[start..end]}' claims a result, and no number stands beside it",
                "Write the number and its period in this sentence or the next, or take the claim out."
            );
        }
    }

    /// <summary>By a number, or by the honest word that there is none yet.</summary>
    private static bool IsBacked(TextBlock block, Sentence sentence) =>
        Numbers.In(block, sentence) || Numbers.Each(block, sentence).Any(word => IsAboutNumbers(block[word]));

    private static bool IsAboutNumbers(ReadOnlySpan<char> word) =>
        word.StartsWith("number", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("count", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("measure", StringComparison.OrdinalIgnoreCase);
}
