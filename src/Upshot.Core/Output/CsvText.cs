using System.Buffers;

namespace Upshot.Output;

/// <summary>
/// Text as a cell of a CSV file after RFC 4180 that no spreadsheet takes for a formula: one that could be gets an
/// apostrophe in front. Numbers are written as they are, past this.
/// </summary>
public static class CsvText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\n\r");

    public static string Cell(string text)
    {
        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }

    /// <summary>Cells with commas between, without an end of line.</summary>
    public static string Row(params ReadOnlySpan<string> cells)
    {
        var row = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
            row.Append(i > 0 ? "," : "").Append(Cell(cells[i]));
        return row.ToString();
    }

    /// <summary>Full-width signs count, and so does anything behind white space (OWASP, CSV injection).</summary>
    private static bool IsFormula(string text) =>
        text.TrimStart(' ', '\u00A0', '\uFEFF')
            is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..];
}
