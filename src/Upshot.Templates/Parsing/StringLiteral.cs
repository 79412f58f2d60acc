using System.Globalization;
using System.Text;

namespace Upshot.Templates.Parsing;

/// <summary>What a string in quotes says, with its escapes resolved.</summary>
internal readonly record struct StringLiteral(string Value, int End)
{
    /// <summary>Reads from after the quote to after its partner or, when interpolated, to after an opening brace.</summary>
    /// <param name="start">Where the string begins, for the message when it is not closed.</param>
    public static StringLiteral Read(TemplateText source, int start, int position, char quote, bool isInterpolated)
    {
        var text = source.Text;
        var value = new StringBuilder();
        while (position < text.Length)
        {
            var current = text[position];
            if (current == quote || (isInterpolated && current == '{'))
                return new(value.ToString(), position + 1);
            if (current != '\\')
            {
                value.Append(current);
                position++;
                continue;
            }

            position = AppendEscape(source, position, value);
        }

        throw new Place(source, start, 1).Fault($"the closing {quote} of this text is missing");
    }

    private static int AppendEscape(TemplateText source, int position, StringBuilder value)
    {
        var text = source.Text;
        var escape = position + 1 < text.Length ? text[position + 1] : '\0';
        if (escape is 'u' or 'x')
        {
            var digits = escape == 'u' ? 4 : 2;
            var end = position + 2 + digits;
            if (end > text.Length || !IsHex(text.AsSpan(position + 2, digits)))
                throw new Place(source, position, 2).Fault($"'\\{escape}' needs {digits} hexadecimal digits after it");
            value.Append(
                (char)
                    ushort.Parse(
                        text.AsSpan(position + 2, digits),
                        NumberStyles.HexNumber,
                        CultureInfo.InvariantCulture
                    )
            );
            return end;
        }

        if (escape is '\n' or '\r')
            return position + (escape == '\r' && position + 2 < text.Length && text[position + 2] == '\n' ? 3 : 2);

        value.Append(
            escape switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                'v' => '\v',
                '0' => '\0',
                '\\' or '\'' or '"' or '{' or '}' => escape,
                _ => throw new Place(source, position, 2).Fault(
                    "a backslash has no meaning here; write two, or put the text in `backticks`"
                ),
            }
        );
        return position + 2;
    }

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
                return false;
        }

        return true;
    }
}
