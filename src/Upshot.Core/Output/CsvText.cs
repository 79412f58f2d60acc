using System.Buffers;
using System.Globalization;

namespace Upshot.Output;

/// <summary>
/// Text as a cell of a CSV file after RFC 4180 that no spreadsheet takes for a formula: one that could be gets an
/// apostrophe in front. Numbers are written as they are, past this.
/// </summary>
public static class CsvText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\n\r");

    /// <summary>
    /// Where a cell begins, whatever a program takes for the mark between two: in much of Europe it is the semicolon,
    /// and then quotes in the middle of a line hold nothing together.
    /// </summary>
    private static readonly SearchValues<char> EndsCell = SearchValues.Create(";\t\r\n");

    private static readonly SearchValues<char> BeginsFormula = SearchValues.Create("=+-@\t\r\n＝＋－＠﹦﹢﹣﹫");

    public static string Cell(string text)
    {
        var safe = Safe(text);
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

    private static string Safe(string text)
    {
        if (!text.AsSpan().ContainsAny(BeginsFormula))
            return text;

        var safe = new StringBuilder(text.Length + 1);
        for (var start = 0; ; )
        {
            var rest = text.AsSpan(start);
            var length = rest.IndexOfAny(EndsCell);
            var cell = length < 0 ? rest : rest[..length];
            safe.Append(IsFormula(start == 0 ? rest : cell) ? "'" : "");
            if (length < 0)
                return safe.Append(cell).ToString();
            safe.Append(rest[..(length + 1)]);
            start += length + 1;
        }
    }

    /// <summary>Behind white space and marks that nobody sees, too (OWASP, CSV injection).</summary>
    private static bool IsFormula(ReadOnlySpan<char> cell)
    {
        foreach (var letter in cell)
        {
            if (BeginsFormula.Contains(letter))
                return true;
            if (
                !char.IsWhiteSpace(letter)
                && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control)
            )
                return false;
        }

        return false;
    }
}
