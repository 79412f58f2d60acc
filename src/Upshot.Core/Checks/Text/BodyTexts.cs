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
                [.. block.Runs.SelectMany(run => Runs(run, say))],
                page.Body.At
            ));

    private static IEnumerable<TextRun> Runs(ProseRun run, Func<ContentToken, string> say)
    {
        if (run.Token is { } token)
            return [new(say(token), run.Start, run.End, IsJudged: token.Kind != TokenKind.Message, IsToken: true)];

        var isJudged = run.Kind == ProseRunKind.Words && !IsAddress(run.Text);
        TextRun whole = new(run.Text, run.Start, run.End, isJudged, IsToken: false);
        return IsEscaped(run)
            ?
            [
                whole with
                {
                    Text = run.Text[..1],
                    End = run.Start + 2,
                },
                whole with
                {
                    Text = run.Text[1..],
                    Start = run.Start + 2,
                },
            ]
            : [whole];
    }

    /// <summary>Begins with a character that a backslash stands before, which readers do not see.</summary>
    private static bool IsEscaped(ProseRun run) =>
        run.Kind == ProseRunKind.Words && run.Text.Length > 0 && run.End - run.Start == run.Text.Length + 1;

    /// <summary>An address typed as it is, which becomes a link of its own.</summary>
    private static bool IsAddress(string text) =>
        (
            text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        ) && !text.Any(char.IsWhiteSpace);

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
