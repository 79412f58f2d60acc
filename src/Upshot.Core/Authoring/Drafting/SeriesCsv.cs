using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Output;

namespace Upshot.Authoring.Drafting;

/// <summary>The numbers of a series as the file that lies beside a metric; columns nobody filled are left out.</summary>
internal static class SeriesCsv
{
    public static string Write(ImmutableArray<Point> points)
    {
        (string Name, Func<Point, string> Cell)[] all =
        [
            ("period", point => point.Period.Iso),
            ("value", point => Number(point.Value)),
            ("count", point => Number(point.Count)),
            ("of", point => Number(point.Of)),
            ("quality", point => point.Quality == Quality.Normal ? "" : Naming.Kebab(point.Quality.ToString())),
            ("note", point => CsvText.Cell(point.Note ?? "")),
        ];
        var used = all.Where((column, index) => index < 2 || points.Any(point => column.Cell(point).Length > 0))
            .ToArray();
        string[] lines =
        [
            string.Join(',', used.Select(column => column.Name)),
            .. points.Select(point => string.Join(',', used.Select(column => column.Cell(point)))),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static string Number(decimal? value) => value is { } number ? YamlText.Of(number) : "";
}
