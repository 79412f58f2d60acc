using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Model.Kinds;

namespace Upshot.Checks.Relevance;

/// <summary>The first words speak to somebody: they say 'you' or name the audience.</summary>
internal sealed class AudienceNamed : ICheck<TextDocument>
{
    /// <summary>A page of fewer words has no room to speak to anybody.</summary>
    private const int FewestWords = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> You = FrozenSet
        .ToFrozenSet(
            [
                "you",
                "your",
                "yours",
                "yourself",
                "yourselves",
                "you're",
                "you’re",
                "you'll",
                "you’ll",
                "you've",
                "you’ve",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public Rule Rule { get; } =
        new(
            "UP340",
            Severity.Warning,
            "The page speaks to nobody",
            "Readers stay when the first words show that the page is meant for them."
        );

    public string Bad =>
        "The department works from a short list. The list is kept by one person and is read out on Mondays. New work is put at its end, and old work is struck out.";

    public string Good =>
        "You find our work on a short list. The list is kept by one person and is read out on Mondays. New work is put at its end, and old work is struck out.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (!Judged.IsOpenEnglish(subject, context) || subject.Page is not { } page || TellsWhatToDo(page))
            yield break;

        var names = context
            .Site.Audiences.Among(page.Audiences)
            .SelectMany(audience => ContentWords.Stems(audience.Name))
            .Where(stem => stem.Length > 2)
            .ToHashSet(StringComparer.Ordinal);
        var seen = 0;
        foreach (var block in Opening(subject))
        {
            foreach (var word in block.Words)
            {
                if (block.Field.Length == 0 && seen >= context.Numbers.FirstWords)
                    break;
                if (You.Contains(block[word]) || names.Contains(ContentWords.Stem(block[word])))
                    yield break;
                seen++;
            }
        }

        if (seen >= FewestWords)
        {
            yield return Rule.At(
                page.Places.Of("audiences"),
                $"neither 'you' nor the audience stands in the title, the summary or the first {context.Numbers.FirstWords} words",
                "Begin with what the reader can do or gets, and say 'you'."
            );
        }
    }

    /// <summary>The title, the lead and what stands round it, then the text.</summary>
    private static IEnumerable<TextBlock> Opening(TextDocument document) =>
        [
            .. document.Judged.Where(block =>
                block.Kind is BlockKind.Title or BlockKind.Summary
                || block.Field is "outcome" or "for" or "problem" or "what_changed" or "text"
            ),
            .. document.Body.Where(block => block.IsJudged),
        ];

    /// <summary>An order speaks to the reader without a 'you'.</summary>
    private static bool TellsWhatToDo(Page page) => page is Update { Do: not null };
}
