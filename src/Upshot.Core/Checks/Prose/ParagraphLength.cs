using Upshot.Checks.Text;

namespace Upshot.Checks.Prose;

/// <summary>Paragraphs over 60 words or five sentences, and over 150 words.</summary>
internal sealed class ParagraphLength : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP322",
            Severity.Warning,
            "A long paragraph",
            "On a screen a long paragraph looks like work, and readers jump over it."
        );

    public string Bad => Opening + " " + Closing;

    public string Good => Opening + "\n\n" + Closing;

    private const string Opening = "Bring your card. The keeper checks it. Take one scanner.";
    private const string Closing = "Try it at once. Bring it back later. Lock the door.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        subject
            .Judged.Where(IsParagraph)
            .SelectMany(Paragraphs)
            .Where(paragraph =>
                paragraph.Words > context.Numbers.LongParagraph
                || paragraph.Sentences > context.Numbers.ParagraphSentences
            )
            .Select(paragraph => Finding(paragraph, context.Numbers.TooLongParagraph));

    private static bool IsParagraph(TextBlock block) =>
        block is { Kind: BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Field, HasOwnLimit: false };

    private Diagnostic Finding(Paragraph paragraph, int tooLong) =>
        Rule.At(
            paragraph.Block.At(paragraph.Start, paragraph.End),
            $"this paragraph has {paragraph.Words} words in {(paragraph.Sentences == 1 ? "one sentence" : $"{paragraph.Sentences} sentences")}",
            "Split it where a new thought begins, or make a list of it."
        ) with
        {
            Severity = paragraph.Words > tooLong ? Severity.Error : Rule.Severity,
        };

    /// <summary>A text of a field may hold several, with blank lines between them.</summary>
    private static IEnumerable<Paragraph> Paragraphs(TextBlock block)
    {
        Paragraph? open = null;
        foreach (var sentence in block.Sentences)
        {
            if (open is not null && HasBlankLine(block.Text.AsSpan(open.End, sentence.Start - open.End)))
            {
                yield return open;
                open = null;
            }

            open = open is null
                ? new(block, sentence.Start, sentence.End, 1, sentence.WordCount)
                : open with
                {
                    End = sentence.End,
                    Sentences = open.Sentences + 1,
                    Words = open.Words + sentence.WordCount,
                };
        }

        if (open is not null)
            yield return open;
    }

    private static bool HasBlankLine(ReadOnlySpan<char> gap) => gap.Count('\n') > 1;

    private sealed record Paragraph(TextBlock Block, int Start, int End, int Sentences, int Words);
}
