using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Cards;

/// <summary>A number with its sentence and table.</summary>
internal static class Figures
{
    /// <summary>More rows than this are in the download only.</summary>
    private const int MostRows = 24;

    public static FigureView Of(PageContext context, Measure measure) =>
        new()
        {
            Id = measure.Id,
            Title = measure.Metric.Title,
            Subtitle = Subtitle(context, measure),
            Sentence = context.Text.Sentence(measure),
            Card = MetricCards.Card(context, measure),
            Table = Table(context, measure),
            Caveats = context.SayOrNothing(measure.Metric.Caveats),
            Breaks =
            [
                .. measure.Series.Breaks.Select(item =>
                    context.Language.Text(
                        "break_note",
                        ("period", context.Language.Period(item.Period)),
                        ("note", item.Note)
                    )
                ),
            ],
            Csv = new(context.Language.Words["download_csv"], context.ToFile(CsvPath(measure))),
        };

    public static string CsvPath(Measure measure) => $"{Addresses.Result(measure.Id)}{measure.Id}.csv";

    private static string Subtitle(PageContext context, Measure measure)
    {
        var unit = context.Tag("unit", measure.Metric.Unit).Text;
        return measure.Series.Points is [var first, .., var last]
            ? context.Language.Text(
                "unit_and_time",
                ("unit", unit),
                ("first", context.Language.Period(first.Period)),
                ("last", context.Language.Period(last.Period))
            )
            : unit;
    }

    private static MetricTableView Table(PageContext context, Measure measure)
    {
        var points = measure.Series.Points;
        var shown = points.Length > MostRows ? points[^MostRows..] : points;
        var metric = measure.Metric;
        return new()
        {
            Caption = context.Language.Text("table_of", ("title", metric.Title)),
            Rows = [.. shown.Select(point => Row(context, point, measure))],
            HasCounts = shown.Any(point => point.Count is not null),
            HasNotes = shown.Any(point => Note(context, point).Length > 0),
            Baseline = new(
                context.Language.Date(metric.Baseline.Date),
                context.Text.Value(metric.Baseline.Value, metric, measure.Decimals),
                "",
                metric.Baseline.Note ?? ""
            ),
            Target = metric.Target is { } target
                ? new(
                    context.Language.Date(target.Date),
                    context.Text.Value(target.Value, metric, measure.Decimals),
                    "",
                    target.AgreedWith is { } with ? context.Language.Text("agreed_with", ("with", with)) : ""
                )
                : null,
            Shortened =
                points.Length > MostRows ? context.Language.Plural("more_in_csv", points.Length - MostRows) : "",
        };
    }

    private static MetricRowView Row(PageContext context, Point point, Measure measure) =>
        new(
            context.Language.Period(point.Period),
            context.Text.PointValue(point, measure),
            Count(context, point),
            Note(context, point)
        );

    /// <summary>Under its heading a count needs no words.</summary>
    private static string Count(PageContext context, Point point) =>
        point switch
        {
            { Count: { } count, Of: { } of } => context.Language.Plural(
                "reach_of",
                count,
                ("of", context.Language.Plain(of))
            ),
            { Count: { } count } => context.Language.Plain(count),
            _ => "",
        };

    /// <summary>How far the number can be trusted, and what its writer noted.</summary>
    private static string Note(PageContext context, Point point)
    {
        string?[] parts =
        [
            point.Quality is Quality.Normal or Quality.Suppressed ? null : Capital(context.Text.Quality(point.Quality)),
            point.Note,
        ];
        return string.Join(". ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
