using Upshot.Model;
using Upshot.Parsing;

namespace Upshot.Checks.Text;

/// <summary>The text of a page as blocks.</summary>
internal static class BodyTexts
{
    public static IEnumerable<TextBlock> Of(Page page, Func<ContentToken, string> say) =>
        page
            .Body.ReadProse()
            .Select(block => new TextBlock(
                KindOf(block.Kind),
                "",
                block.Level,
                [.. block.Runs.Select(run => Run(run, say))],
                page.Body.At
            ));

    private static TextRun Run(ProseRun run, Func<ContentToken, string> say) =>
        run.Token is { } token
            ? new(say(token), run.Start, run.End, IsJudged: token.Kind != TokenKind.Message, IsToken: true)
            : new(run.Text, run.Start, run.End, IsJudged: run.Kind == ProseRunKind.Words, IsToken: false);

    private static BlockKind KindOf(ProseKind kind) =>
        kind switch
        {
            ProseKind.Heading => BlockKind.Heading,
            ProseKind.ListItem => BlockKind.ListItem,
            ProseKind.TableCell => BlockKind.TableCell,
            ProseKind.Quotation => BlockKind.Quotation,
            _ => BlockKind.Paragraph,
        };
}
