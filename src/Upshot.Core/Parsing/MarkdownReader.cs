using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Upshot.Parsing.Markdown;

namespace Upshot.Parsing;

/// <summary>Text of a page → a syntax tree that knows the place of each piece.</summary>
public static class MarkdownReader
{
    private static readonly Rule RawHtml = new(
        "UP123",
        Severity.Warning,
        "HTML in the text",
        "It is shown as text, so that nothing an author pastes can run in a reader's browser."
    );

    private static readonly Rule Scheme = new(
        "UP124",
        Severity.Error,
        "A link that browsers could run",
        "A click must open a page, a mail or a call, and nothing else."
    );

    private static readonly Rule SecondTitle = new(
        "UP125",
        Severity.Error,
        "A second title",
        "The title of the page is its only top heading; a second one confuses screen readers."
    );

    private static readonly Rule Hidden = new(
        "UP132",
        Severity.Error,
        "A hidden character is spelt out",
        "It makes the text look other than it is, to readers and to reviewers."
    );

    private static readonly Rule Unreadable = new(
        "UP126",
        Severity.Error,
        "The text is built too deeply",
        "The page can't be laid out."
    );

    /// <summary>The body is empty when the text is refused.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="text">With line feeds only.</param>
    /// <param name="firstLine">Line of the file in which the text begins.</param>
    public static Parsed<MarkdownBody> Read(string path, string text, int firstLine)
    {
        var places = new TextPlaces(path, text, firstLine);
        var refused = MarkdownLimits.Check(text, places);
        if (!refused.IsEmpty)
            return new(MarkdownBody.Empty, refused);

        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, MarkdownSyntax.Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way of saying that its nesting limit is reached.
            return new(
                MarkdownBody.Empty,
                [Unreadable.At(Location.Of(path), "the text is nested too deeply", "Write it flatter.")]
            );
        }

        if (TreeDepth.TooDeep(document) is { } deep)
            return new(
                MarkdownBody.Empty,
                [
                    Unreadable.At(
                        places.At(deep.Span.Start, deep.Span.End + 1),
                        "too many brackets, bars or quotations stand open in one block",
                        "Close them, split the block, or put it between lines of ```."
                    ),
                ]
            );

        ColumnAlignment.ToClasses(document);
        var body = new MarkdownBody(document, text, places);
        return new(body, [.. Findings(document, text, places, body)]);
    }

    private static IEnumerable<Diagnostic> Findings(
        MarkdownDocument document,
        string text,
        TextPlaces places,
        MarkdownBody body
    )
    {
        foreach (var node in document.Descendants())
        {
            var at = places.At(node.Span.Start, node.Span.End + 1);
            if (node is HtmlBlock { Type: HtmlBlockType.Comment } comment && !HtmlComment.Is(comment))
                yield return RawHtml.At(
                    at,
                    "the comment takes the words behind it with it",
                    "End it with '-->', and go on in a line below."
                );
            else if (
                node is HtmlBlock block && !HtmlComment.Is(block)
                || node is HtmlInline inline && !HtmlComment.Is(inline)
            )
                yield return RawHtml.At(
                    at,
                    $"'{Beginning(text, node)}' is HTML",
                    "Take it out, or write it in Markdown."
                );
            else if (SpeltOut(node) is { } written && HiddenCharacters.Next(written, 0) is >= 0 and var hidden)
                yield return Hidden.At(
                    at,
                    $"here is the hidden character {HiddenCharacters.Name(written, hidden)}, spelt out",
                    "Take it out."
                );
        }

        foreach (var link in body.Links)
        {
            if (LinkScheme.Problem(link.Target) is { } problem)
                yield return Scheme.At(
                    link.At,
                    $"the address of '{Shown.Of(link.Text)}' {problem}",
                    "Use https:, http:, mailto:, tel: or a page of this site."
                );
        }

        foreach (var heading in body.Headings.Where(heading => heading.Level == 1))
            yield return SecondTitle.At(
                heading.At,
                $"'{Shown.Of(heading.Text)}' is a second title",
                "Begin it with '##'."
            );

        var foreign = ForeignBraces(document, text).ToArray();
        if (foreign.Length > 0)
            yield return TokenParser.ForeignFinding(
                text[foreign[0]..],
                foreign.Length,
                places.At(foreign[0], foreign[0] + 2)
            );
    }

    /// <summary>Offsets of braces in text that are no tokens; code is left alone.</summary>
    private static IEnumerable<int> ForeignBraces(MarkdownDocument document, string text)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is CodeBlock or LinkReferenceDefinition || block.Span.IsEmpty)
                continue;

            var covered = Covered(block);
            for (var (i, next) = (Next(text, block.Span.Start, block), 0); i >= 0; i = Next(text, i + 2, block))
            {
                while (next < covered.Length && covered[next].End < i)
                    next++;
                if (next == covered.Length || i < covered[next].Start)
                    yield return i;
            }
        }
    }

    /// <summary>Code and tokens of a block, in the order of the text.</summary>
    private static ImmutableArray<SourceSpan> Covered(LeafBlock block) =>
        block.Inline is { } inline
            ?
            [
                .. inline
                    .Descendants()
                    .Where(node => node is CodeInline or TokenInline)
                    .Select(node => node.Span)
                    .OrderBy(span => span.Start),
            ]
            : [];

    private static int Next(string text, int start, LeafBlock block) =>
        TokenParser.NextForeign(text, start, Math.Min(block.Span.End, text.Length));

    /// <summary>Text in which character references such as <c>&amp;#8203;</c> have become what they stand for.</summary>
    private static string? SpeltOut(MarkdownObject node) =>
        node switch
        {
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LinkInline link => link.Url + link.Title,
            _ => null,
        };

    private static string Beginning(string text, MarkdownObject node)
    {
        var shown = text[node.Span.Start..Math.Min(node.Span.End + 1, text.Length)].Split('\n')[0];
        return shown.Length <= 40 ? shown : shown[..40] + "…";
    }
}
