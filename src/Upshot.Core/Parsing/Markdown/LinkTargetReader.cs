using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Upshot.Parsing.Markdown;

/// <summary>The syntax tree → the addresses of its links, each where it was typed.</summary>
internal static class LinkTargetReader
{
    public static ImmutableArray<LinkTarget> Read(MarkdownDocument document, TextPlaces places) =>
        [
            .. document
                .Descendants<LinkInline>()
                .Where(link => link.Reference is null && !link.UrlSpan.IsEmpty)
                .Select(link => Target(link.Url, link.UrlSpan, places)),
            .. document
                .Descendants<LinkReferenceDefinition>()
                .Where(definition => !definition.UrlSpan.IsEmpty)
                .Select(definition => Target(definition.Url, definition.UrlSpan, places)),
        ];

    private static LinkTarget Target(string? url, SourceSpan span, TextPlaces places) =>
        new(url ?? "", places.At(span.Start, span.End + 1));
}
