namespace Upshot.Model.Metrics;

/// <summary>Reads a number as people type it, or says what is wrong with it.</summary>
internal static class NumberText
{
    private const int MostDigits = 24;

    /// <summary>The number, or what to write instead; one of them is null.</summary>
    /// <param name="text">Without white space round it.</param>
    /// <param name="mark">The decimal mark, a point or a comma.</param>
    internal static (decimal? Number, string? Fix) Parse(string text, char mark)
    {
        if (IsPlain(text, mark) && text.Count(char.IsAsciiDigit) <= MostDigits)
            return (decimal.Parse(text.Replace(mark, '.')), null);

        return (null, Fix(text, mark));
    }

    private static string Fix(string text, char mark)
    {
        if (IsPlain(text, mark))
            return $"Write it with {MostDigits} digits at most.";
        if (text is ['\u2212' or '–', .. var positive] && IsPlain(positive, mark))
            return $"Write -{positive} with a hyphen.";

        if (text.EndsWith('%') && IsPlain(text[..^1].TrimEnd(), mark))
            return $"Write {text[..^1].TrimEnd()} and leave the sign to 'unit: percent'.";

        if (Ungrouped(text, mark) is { } plain)
            return $"Take out the thousands separators: write {plain}.";

        var other = mark == '.' ? ',' : '.';
        if (IsPlain(text, other))
        {
            return mark == '.'
                ? $"Write {text.Replace(',', '.')}, or add 'decimal: \",\"' to the metric."
                : $"Write {text.Replace('.', ',')}, or take 'decimal' out of the metric.";
        }

        return "Write digits only, such as 12.5; leave it blank when there is no number and say why in the note.";
    }

    private static bool IsPlain(string text, char mark)
    {
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        var at = digits.IndexOf(mark);
        return at < 0 ? AreDigits(digits) : AreDigits(digits[..at]) && AreDigits(digits[(at + 1)..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) =>
        text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>1,234 or 1 234 or 1'234,5 without its separators; null when the groups are not of three.</summary>
    private static string? Ungrouped(string text, char mark)
    {
        var end = text.IndexOf(mark, StringComparison.Ordinal);
        var whole = (end < 0 ? text : text[..end]).TrimStart('-');
        var separator = whole.FirstOrDefault(c => !char.IsAsciiDigit(c));
        if (separator is not (',' or '.' or ' ' or '\u00A0' or '\u202F' or '\'' or '’'))
            return null;

        var groups = whole.Split(separator);
        if (groups[0].Length is < 1 or > 3 || groups.Skip(1).Any(group => group.Length != 3))
            return null;

        var plain = text.Replace(separator.ToString(), "", StringComparison.Ordinal);
        return IsPlain(plain, mark) ? plain : null;
    }
}
