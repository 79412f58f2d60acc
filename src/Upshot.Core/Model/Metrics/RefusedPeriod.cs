namespace Upshot.Model.Metrics;

/// <summary>
/// Names what a text that is no period looks like. The shapes come from the year columns of public statistics:
/// spans of years, notes in brackets, numbers from a spreadsheet, sentences.
/// </summary>
internal static class RefusedPeriod
{
    internal const string SpanFix = "Give each year a row of its own, or write only the year in which the span ends.";

    internal static PeriodReading Explain(string text, string accepted)
    {
        if (text.Length == 0)
            return PeriodReading.Refused("the period is missing", accepted);

        var shape = PeriodParser.Shape(text);
        var quoted = PeriodParser.Quote(text);
        if (NoteAt(text) is > 0 and var at)
        {
            return PeriodReading.Refused(
                $"{quoted} is a period with a remark",
                $"Move {PeriodParser.Quote(text[at..])} to the note, and write {PeriodParser.Quote(text[..at].TrimEnd())}."
            );
        }

        return shape switch
        {
            "9999-9999" or "9999 - 9999" or "9999–9999" or "9999 to 9999" or "9999–99" or "9999/9999" =>
                PeriodReading.Refused($"{quoted} is a span of years, not one period", SpanFix),
            "9999.9" or "9999.99" => PeriodReading.Refused(
                $"{quoted} is a number with decimals",
                $"Write {text[..4]}, and format the column as text."
            ),
            "9999Q9" or "9999-q9" or "9999 q9" or "9999q9" => PeriodReading.Refused(
                $"{quoted} is not written as a period",
                $"Write {text[..4]}-Q{text[^1]}."
            ),
            "9999H9" or "9999 H9" or "9999-h9" or "9999 h9" => PeriodReading.Refused(
                $"{quoted} is not written as a period",
                $"Write {text[..4]}-H{text[^1]}."
            ),
            "Q9 9999" or "Q9-9999" or "Q9/9999" => PeriodReading.Refused(
                $"{quoted} is not written as a period",
                $"Write {text[^4..]}-Q{text[1]}."
            ),
            "99/99/9999" or "99.99.9999" or "99-99-9999" or "9/9/9999" => PeriodReading.Refused(
                $"in {quoted} the day and the month can be taken for each other",
                "Write the year first: 2025-10-31."
            ),
            "9999-9" or "9999/9" or "9999 9" => PeriodReading.Refused(
                $"{quoted} has a month of one digit",
                $"Write {text[..4]}-0{text[^1]}."
            ),
            _ => PeriodReading.Refused($"{quoted} is not a period", accepted),
        };
    }

    private static int NoteAt(string text) => text.AsSpan().IndexOfAny('[', '(');
}
