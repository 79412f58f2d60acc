using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Upshot.Parsing.Markdown;

namespace Upshot.Parsing;

/// <summary>The text of a page as a syntax tree. Immutable; many threads may render it at once.</summary>
public sealed class MarkdownBody
{
    /// <summary>Keeps a heading's id from taking the name of something the page itself uses.</summary>
    public const string HeadingPrefix = "section-";

    private readonly MarkdownDocument document;
    private readonly TextPlaces places;

    internal MarkdownBody(MarkdownDocument document, string text, TextPlaces places)
    {
        this.document = document;
        this.places = places;
        IsEmpty = string.IsNullOrWhiteSpace(text);
        Headings = [.. document.Descendants<HeadingBlock>().Select(ToHeading)];
        Links =
        [
            .. document.Descendants<LinkInline>().Select(ToLink),
            .. document.Descendants<AutolinkInline>().Select(ToLink),
        ];
        Tokens = [.. document.Descendants<TokenInline>().Select(Place)];
    }

    public static MarkdownBody Empty { get; } = MarkdownReader.Read("", "", 1).Value;

    /// <summary>Nothing but white space was written.</summary>
    public bool IsEmpty { get; }

    public ImmutableArray<Heading> Headings { get; }

    /// <summary>Links and pictures, in the order of the text but for bare addresses, which come last.</summary>
    public ImmutableArray<BodyLink> Links { get; }

    public ImmutableArray<ContentToken> Tokens { get; }

    /// <summary>The words of the text, block by block, with their places.</summary>
    public ImmutableArray<ProseBlock> ReadProse() => ProseReader.Read(document, Place);

    /// <summary>The place in the file of a stretch of the text, front matter apart.</summary>
    /// <param name="start">First character.</param>
    /// <param name="end">After the last.</param>
    public Location At(int start, int end) => places.At(start, end);

    /// <summary>Comments, in order: readers never see them, but checks listen to some.</summary>
    public ImmutableArray<BodyComment> ReadComments() => CommentReader.Read(document, places);

    /// <summary>Addresses of links and pictures where they were typed, those of definitions too.</summary>
    public ImmutableArray<LinkTarget> ReadLinkTargets() => LinkTargetReader.Read(document, places);

    public string ToHtml(BodyRendering rendering) => BodyRenderer.Render(document, rendering, ToLink, ToLink, Place);

    internal ContentToken Place(TokenInline token) => token.Token with { At = At(token) };

    internal BodyLink ToLink(LinkInline link) => new(link.Url ?? "", Text(link), link.IsImage, At(link));

    internal BodyLink ToLink(AutolinkInline link) =>
        new(link.IsEmail ? "mailto:" + link.Url : link.Url, link.Url, IsImage: false, At(link));

    private Heading ToHeading(HeadingBlock heading) =>
        new(heading.Level, heading.Inline is { } inline ? Text(inline) : "", BodyRenderer.IdOf(heading), At(heading));

    private Location At(MarkdownObject node) => places.At(Math.Max(node.Span.Start, 0), node.Span.End + 1);

    private static string Text(ContainerInline container)
    {
        var text = new StringBuilder();
        foreach (var node in container.Descendants())
        {
            if (node is LiteralInline literal)
                text.Append(literal.Content.AsSpan());
            else if (node is CodeInline code)
                text.Append(code.Content);
            else if (node is HtmlEntityInline entity)
                text.Append(entity.Transcoded.AsSpan());
            else if (node is AutolinkInline address)
                text.Append(address.Url);
            else if (node is LineBreakInline)
                text.Append(' ');
        }

        return text.ToString();
    }
}
