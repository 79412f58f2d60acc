using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Upshot.Parsing.Markdown;

/// <summary>
/// Finds comments and what they speak of: those that stand as blocks of their own of the block behind them, those
/// among words of the block they stand in.
/// </summary>
internal static class CommentReader
{
    private const string Open = "<!--",
        Close = "-->";

    public static ImmutableArray<BodyComment> Read(MarkdownDocument document, TextPlaces places) =>
        [
            .. document
                .Descendants()
                .SelectMany(node =>
                    node switch
                    {
                        HtmlBlock { Type: HtmlBlockType.Comment } block => Of(block, places),
                        HtmlInline inline when HtmlComment.Is(inline) => Of(inline, places),
                        _ => [],
                    }
                )
                .OrderBy(comment => (comment.At.Line, comment.At.Column)),
        ];

    private static IEnumerable<BodyComment> Of(HtmlBlock block, TextPlaces places)
    {
        var text = block.Lines.ToString();
        var next = block.Parent?.SkipWhile(sibling => sibling != block).Skip(1).FirstOrDefault(IsText);
        var start = text.IndexOf(Open, StringComparison.Ordinal);
        while (start >= 0 && End(text, start) is var end and > 0)
        {
            var at = places.At(SourceOf(block, start), SourceOf(block, end - 1) + 1);
            yield return new(Words(text[start..end]), at, next is null ? at : PlaceOf(next, places));
            start = text.IndexOf(Open, end, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<BodyComment> Of(HtmlInline inline, TextPlaces places)
    {
        var at = places.At(inline.Span.Start, inline.Span.End + 1);
        yield return new(Words(inline.Tag), at, BlockOf(inline) is { } block ? PlaceOf(block, places) : at);
    }

    /// <summary>After the comment's last mark; 0 when it is never closed. The dashes of '&lt;!--&gt;' both open and close it.</summary>
    private static int End(string text, int start) =>
        text.IndexOf(Close, start + 2, StringComparison.Ordinal) is >= 0 and var close ? close + Close.Length : 0;

    private static string Words(string comment) =>
        comment.Length > Open.Length + Close.Length ? comment[Open.Length..^Close.Length].Trim() : "";

    /// <summary>Lines of a block in a list or a quotation stand further right in the file than in the block.</summary>
    private static int SourceOf(HtmlBlock block, int offset)
    {
        var left = offset;
        foreach (var line in block.Lines.Lines.Take(block.Lines.Count))
        {
            if (left <= line.Slice.Length)
                return line.Slice.Start + left;
            left -= line.Slice.Length + 1;
        }

        return block.Span.End;
    }

    private static LeafBlock? BlockOf(Inline inline)
    {
        var container = inline.Parent;
        while (container is { ParentBlock: null, Parent: { } outer })
            container = outer;

        return container?.ParentBlock;
    }

    private static Location PlaceOf(Block block, TextPlaces places) => places.At(block.Span.Start, block.Span.End + 1);

    private static bool IsText(Block block) => block is not HtmlBlock { Type: HtmlBlockType.Comment };
}
