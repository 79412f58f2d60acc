using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Upshot.Parsing.Markdown;

/// <summary>Comments are for authors: they vanish, but never with words that stand behind them.</summary>
internal static class HtmlComment
{
    private const string Start = "<!--";
    private const string End = "-->";

    /// <summary>The block is nothing but comments, each of them closed.</summary>
    public static bool Is(HtmlBlock block) =>
        block.Type == HtmlBlockType.Comment && IsNothingElse(block.Lines.ToString());

    public static bool Is(HtmlInline inline) => inline.Tag.StartsWith(Start, StringComparison.Ordinal);

    private static bool IsNothingElse(ReadOnlySpan<char> text)
    {
        for (text = text.Trim(); !text.IsEmpty; text = text.TrimStart())
        {
            // The dashes of '<!-->' both open and close it.
            if (!text.StartsWith(Start, StringComparison.Ordinal) || text[2..].IndexOf(End) is not (>= 0 and var end))
                return false;
            text = text[(2 + end + End.Length)..];
        }

        return true;
    }
}
