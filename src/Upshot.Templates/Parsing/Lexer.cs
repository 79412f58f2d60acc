namespace Upshot.Templates.Parsing;

/// <summary>Splits a template into text and code, and strips the white space that <c>-</c> and <c>~</c> ask for.</summary>
internal sealed class Lexer(TemplateText source)
{
    private readonly string text = source.Text;
    private readonly List<Token> tokens = [];
    private int position;

    public static List<Token> Read(TemplateText source) => new Lexer(source).Read();

    private List<Token> Read()
    {
        var strip = ' ';
        while (position < text.Length)
        {
            var (enter, percents) = FindEnter();
            var afterEnter = Math.Min(enter + percents + 2, text.Length);
            var stripBefore = afterEnter < text.Length ? text[afterEnter] : ' ';
            AddText(position, enter, strip, stripBefore);
            position = stripBefore is '-' or '~' ? afterEnter + 1 : afterEnter;
            if (enter >= text.Length)
                break;
            strip = percents > 0 ? ReadRaw(enter, percents) : ReadCode(enter);
        }

        tokens.Add(new(TokenKind.End, new(source, text.Length, 0), ""));
        return tokens;
    }

    /// <summary>The next <c>{{</c> or <c>{%{</c>, with the number of its percent signs; else the end of the text.</summary>
    private (int Enter, int Percents) FindEnter()
    {
        for (var index = position; index < text.Length; index++)
        {
            index = text.IndexOf('{', index);
            if (index < 0)
                break;
            var percents = CountPercents(index + 1);
            if (index + percents + 1 < text.Length && text[index + percents + 1] == '{')
                return (index, percents);
        }

        return (text.Length, 0);
    }

    private int CountPercents(int index)
    {
        var start = index;
        while (index < text.Length && text[index] == '%')
            index++;
        return index - start;
    }

    private void AddText(int start, int end, char stripAfterCode, char stripBeforeCode)
    {
        if (stripAfterCode is '-' or '~')
        {
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
                if (stripAfterCode == '~' && text[start - 1] == '\n')
                    break;
            }
        }

        if (stripBeforeCode is '-' or '~')
        {
            while (
                end > start
                && char.IsWhiteSpace(text[end - 1])
                && !(stripBeforeCode == '~' && text[end - 1] is '\r' or '\n')
            )
                end--;
        }

        if (end > start)
            tokens.Add(new(TokenKind.Text, new(source, start, end - start), text[start..end]));
    }

    /// <summary>Reads <c>{%{ … }%}</c> as text; returns the sign for the white space after it.</summary>
    private char ReadRaw(int enter, int percents)
    {
        var close = $"}}{new string('%', percents)}}}";
        var end = text.IndexOf(close, position, StringComparison.Ordinal);
        if (end < 0)
            throw new Place(source, enter, percents + 2).Fault($"this raw text is not closed with '{close}'");

        var strip = end > position ? text[end - 1] : ' ';
        AddText(position, strip is '-' or '~' ? end - 1 : end, ' ', ' ');
        position = end + close.Length;
        return strip;
    }

    private char ReadCode(int enter)
    {
        var code = new CodeLexer(source, tokens, position);
        var strip = code.Read(new(source, enter, 2));
        position = code.Position;
        return strip;
    }
}
