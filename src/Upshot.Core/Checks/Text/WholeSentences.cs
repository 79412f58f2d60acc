namespace Upshot.Checks.Text;

/// <summary>A sentence with the block it stands in.</summary>
internal sealed record SentenceIn(TextBlock Block, Sentence Sentence)
{
    public int Words => Sentence.WordCount;

    public Location At => Block.At(Sentence);

    public ReadOnlySpan<char> this[int word] => Block[Block.Words[Sentence.FirstWord + word]];
}

/// <summary>
/// The sentences by which a page is judged as a whole. Titles, headings and items of lists that are no sentences
/// would make every page look short.
/// </summary>
internal static class WholeSentences
{
    public static ImmutableArray<SentenceIn> Of(TextDocument document) =>
        [
            .. document
                .Judged.Where(block => block.Kind is not (BlockKind.Title or BlockKind.Heading))
                .SelectMany(block =>
                    block
                        .Sentences.Where(sentence => IsWhole(block.Text.AsSpan(sentence.Start, sentence.Length)))
                        .Select(sentence => new SentenceIn(block, sentence))
                ),
        ];

    /// <summary>Language of a page without its country; most rules about words know one.</summary>
    public static string LanguageOf(TextDocument document, CheckContext context) =>
        document.Page?.Language is { } own ? own.Split('-')[0] : context.Language;

    private static bool IsWhole(ReadOnlySpan<char> sentence) =>
        sentence.TrimEnd("\"'”“’»)]") is [.., '.' or '!' or '?' or '…'];
}
