using System.Globalization;

namespace Upshot.Templates.Parsing;

/// <summary>Numbers as written: <c>42</c>, <c>4_200</c>, <c>0x1f</c>, <c>1.5</c>, <c>1e-3</c>, <c>1.50m</c>.</summary>
internal static class NumberLiteral
{
    public static (int End, object Value) Read(TemplateText source, int start)
    {
        var text = source.Text;
        if (text[start] == '0' && start + 1 < text.Length && text[start + 1] is 'x' or 'X')
            return ReadHexadecimal(source, start);

        var end = SkipDigits(text, start);
        var isWhole = true;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            (end, isWhole) = (SkipDigits(text, end + 1), false);
        var exponent = SkipExponent(text, end);
        if (exponent > end)
            (end, isWhole) = (exponent, false);

        var digits = text[start..end].Replace("_", "", StringComparison.Ordinal);
        var suffix = end < text.Length ? char.ToLowerInvariant(text[end]) : ' ';
        if (suffix is 'm' or 'd' or 'f' && (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1])))
            (end, isWhole) = (end + 1, false);

        object? value = null;
        if (isWhole && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
            value = whole;
        else if (
            suffix == 'm'
            && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
        )
            value = exact;
        else if (!isWhole && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real))
            value = real;
        return (end, value ?? throw new Place(source, start, end - start).Fault("this number is too large"));
    }

    private static (int End, object Value) ReadHexadecimal(TemplateText source, int start)
    {
        var end = start + 2;
        while (end < source.Text.Length && char.IsAsciiHexDigit(source.Text[end]))
            end++;
        var digits = source.Text.AsSpan(start + 2, end - start - 2);
        if (
            !long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            || value < 0
        )
            throw new Place(source, start, end - start).Fault("this is not a hexadecimal number");
        return (end, value);
    }

    private static int SkipDigits(string text, int index)
    {
        while (index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] == '_'))
            index++;
        return index;
    }

    private static int SkipExponent(string text, int index)
    {
        if (index >= text.Length || text[index] is not ('e' or 'E'))
            return index;
        var digits = index + 1 < text.Length && text[index + 1] is '+' or '-' ? index + 2 : index + 1;
        return digits < text.Length && char.IsAsciiDigit(text[digits]) ? SkipDigits(text, digits) : index;
    }
}
