using Markdig.Syntax;

namespace Upshot.Parsing.Markdown;

/// <summary>Finds comments that stand as blocks of their own, and what they stand before.</summary>
internal static class CommentReader
{
    private const string Open = "<!--",
        Close = "-->";

    public static ImmutableArray<BodyComment> Read(MarkdownDocument document, TextPlaces places)
    {
        var comments = ImmutableArray.CreateBuilder<BodyComment>();
        foreach (var block in document.Descendants<HtmlBlock>().Where(block => block.Type == HtmlBlockType.Comment))
        {
            var text = block.Lines.ToString().Trim();
            var end = text.IndexOf(Close, StringComparison.Ordinal);
            if (!text.StartsWith(Open, StringComparison.Ordinal) || end < Open.Length)
                continue;

            var next = block.Parent?.SkipWhile(sibling => sibling != block).Skip(1).FirstOrDefault(IsText);
            var at = places.At(block.Span.Start, block.Span.End + 1);
            comments.Add(
                new(
                    text[Open.Length..end].Trim(),
                    at,
                    next is null ? at : places.At(next.Span.Start, next.Span.End + 1)
                )
            );
        }

        return comments.ToImmutable();
    }

    private static bool IsText(Block block) => block is not HtmlBlock { Type: HtmlBlockType.Comment };
}
