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
                CsvText.Cell(point.Note ?? ""),
                CsvText.Cell(measure.Metric.Source.Name),
                $"{measure.Metric.Source.AsOf:yyyy-MM-dd}",
            ];
            csv.AppendJoin(',', cells).Append("\r\n");
        }

        return new OutputFile(Figures.CsvPath(measure), Encoding.UTF8.GetBytes(csv.ToString()));
    }
}
