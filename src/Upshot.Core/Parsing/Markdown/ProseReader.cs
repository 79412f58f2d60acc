using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Upshot.Parsing.Markdown;

/// <summary>The syntax tree → blocks of words with their places. Code blocks and comments are left out.</summary>
internal static class ProseReader
{
    public static ImmutableArray<ProseBlock> Read(MarkdownDocument document, Func<TokenInline, ContentToken> tokenOf)
    {
        var blocks = ImmutableArray.CreateBuilder<ProseBlock>();
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf is CodeBlock or HtmlBlock or LinkReferenceDefinition || leaf.Inline is not { } inline)
                continue;

            var runs = ImmutableArray.CreateBuilder<ProseRun>();
            Collect(inline, runs, tokenOf);
            if (runs.Count > 0)
                blocks.Add(new(KindOf(leaf), leaf is HeadingBlock heading ? heading.Level : 0, runs.ToImmutable()));
        }

        return blocks.ToImmutable();
    }

    private static ProseKind KindOf(LeafBlock leaf)
    {
        if (leaf is HeadingBlock)
            return ProseKind.Heading;

        for (var parent = leaf.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case QuoteBlock and not Markdig.Extensions.Alerts.AlertBlock:
                    return ProseKind.Quotation;
                case TableCell:
                    return ProseKind.TableCell;
                case ListItemBlock:
                    return ProseKind.ListItem;
            }
        }

        return ProseKind.Paragraph;
    }

    private static void Collect(
        ContainerInline container,
        ImmutableArray<ProseRun>.Builder runs,
        Func<TokenInline, ContentToken> tokenOf
    )
    {
        foreach (var node in container)
        {
            var (start, end) = (node.Span.Start, node.Span.End + 1);
            switch (node)
            {
                case LiteralInline literal:
                    runs.Add(new(ProseRunKind.Words, literal.Content.ToString(), null, start, end));
                    break;
                case HtmlEntityInline entity:
                    runs.Add(new(ProseRunKind.Words, entity.Transcoded.ToString(), null, start, end));
                    break;
                case CodeInline code:
                    runs.Add(new(ProseRunKind.Code, code.Content, null, start, end));
                    break;
                case TokenInline token:
                    runs.Add(new(ProseRunKind.Token, "", tokenOf(token), start, end));
                    break;
                case AutolinkInline link:
                    runs.Add(new(ProseRunKind.Code, link.Url, null, start, end));
                    break;
                case LineBreakInline:
                    runs.Add(new(ProseRunKind.Words, " ", null, start, end));
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline nested:
                    Collect(nested, runs, tokenOf);
                    break;
            }
        }
    }
}
