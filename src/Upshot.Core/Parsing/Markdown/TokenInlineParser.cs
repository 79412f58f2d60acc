using Markdig.Helpers;
using Markdig.Parsers;

namespace Upshot.Parsing.Markdown;

/// <summary>Reads tokens where text is read: never inside code, and before emphasis or links look at the braces.</summary>
internal sealed class TokenInlineParser : InlineParser
{
    public TokenInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (TokenParser.Match(slice.Text.AsSpan(slice.Start, slice.Length)) is not { } token)
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TokenInline(new ContentToken(token.Kind, token.Id, token.Period, default))
        {
            Span = new(start, start + token.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += token.Length;
        return true;
    }
}
