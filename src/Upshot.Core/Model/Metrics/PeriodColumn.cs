namespace Upshot.Model.Metrics;

/// <summary>
/// Reads the periods of one series together. <c>2000-02</c> alone may be a month or the end of a three-year span, so a
/// text of that shape is a month only when all of its kind in the column are months.
/// </summary>
public static class PeriodColumn
{
    /// <summary>One reading a row, in the order given.</summary>
    public static ImmutableArray<PeriodReading> Parse(IReadOnlyList<string> texts, int? financialYearStarts = null)
    {
        var readings = texts.Select(text => PeriodParser.Parse(text, financialYearStarts)).ToArray();
        var dashed = Enumerable.Range(0, texts.Count).Where(row => IsDashed(texts[row])).ToArray();
        var doubt = Doubt([.. dashed.Select(row => texts[row].Trim())]);
        if (doubt is null)
            return [.. readings];

        foreach (var row in dashed.Where(row => readings[row].Period is not null))
        {
            var text = texts[row].Trim();
            readings[row] = PeriodReading.Refused(
                $"'{text}' may be a month or a span of years, as {doubt}",
                $"Write '{text.Replace('-', ' ')}' for the month; {LowerFirst(RefusedPeriod.SpanFix)}"
            );
        }

        return [.. readings];
    }

    /// <summary>Why the texts of the shape YYYY-NN may not be months, or null when they are.</summary>
    private static string? Doubt(string[] texts)
    {
        if (Array.Find(texts, text => PeriodParser.Parse(text).Period is null) is { } noMonth)
            return $"'{noMonth}' in the same column is no month";

        var spans = texts.Select(SpanYears).Distinct().ToArray();
        return spans is [>= 1 and <= 11] ? $"each row can be read as {spans[0] + 1} years" : null;
    }

    /// <summary>From the first to the last year when YYYY-NN is read as years: 3 for 1999-02.</summary>
    private static int SpanYears(string text) =>
        (((text[5] - '0') * 10) + (text[6] - '0') - ((text[2] - '0') * 10) - (text[3] - '0') + 100) % 100;

    private static bool IsDashed(string text) => PeriodParser.Shape(text.Trim()) == "9999-99";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
