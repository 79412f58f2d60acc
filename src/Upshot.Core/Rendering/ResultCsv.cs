using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Output;
using Upshot.Rendering.Cards;

namespace Upshot.Rendering;

/// <summary>
/// The numbers of a metric for a spreadsheet: UTF-8 with a byte order mark, CRLF, dot decimals, ISO periods. A text
/// that a spreadsheet could take for a formula gets an apostrophe in front; numbers are left alone.
/// </summary>
internal static class ResultCsv
{
    private const string Header = "period,value,unit,count,quality,note,source,as_of";

    public static OutputFile Write(Measure measure)
    {
        var csv = new StringBuilder("\uFEFF").Append(Header).Append("\r\n");
        foreach (var point in measure.Series.Points)
        {
            string[] cells =
            [
                point.Period.Iso,
                point.Value?.ToString() ?? "",
                Naming.Kebab(measure.Metric.Unit.ToString()),
                point.Count?.ToString() ?? "",
                Naming.Kebab(point.Quality.ToString()),
                Text(point.Note ?? ""),
                Text(measure.Metric.Source.Name),
                $"{measure.Metric.Source.AsOf:yyyy-MM-dd}",
            ];
            csv.AppendJoin(',', cells).Append("\r\n");
        }

        return new OutputFile(Figures.CsvPath(measure), Encoding.UTF8.GetBytes(csv.ToString()));
    }

    /// <summary>Quoted after RFC 4180, and harmless in a spreadsheet.</summary>
    private static string Text(string text)
    {
        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }

    /// <summary>Full-width signs count, and so does anything behind white space (OWASP, CSV injection).</summary>
    private static bool IsFormula(string text) =>
        text.TrimStart(' ', '\u00A0', '\uFEFF')
            is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..];
}
