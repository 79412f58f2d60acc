using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Model.Wording;
using Upshot.Rendering.Charts;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Cards;

/// <summary>A number with its sentence, chart and table.</summary>
internal static class Figures
{
    public static FigureView Of(PageContext context, Measure measure)
    {
        var name = context.FigureName(measure.Id);
        var (titleId, sentenceId) = ($"{name}-title", $"{name}-sentence");
        var chart = InlineChart.Of(measure, context.Language, context.Text, $"{titleId} {sentenceId}");
        return new()
        {
            Id = measure.Id,
            TitleId = titleId,
            SentenceId = sentenceId,
            Title = measure.Metric.Title,
            Subtitle = Subtitle(context.Language, measure),
            Chart = chart,
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
            Svg = chart is null ? null : new(context.Language.Words["download_svg"], context.ToFile(SvgPath(measure))),
        };
    }

    public static string CsvPath(Measure measure) => $"{Addresses.Result(measure.Id)}{measure.Id}.csv";

    public static string SvgPath(Measure measure) => $"{Addresses.Result(measure.Id)}{measure.Id}.svg";

    /// <summary>What is counted, and from when to when chart and table show it.</summary>
    public static string Subtitle(Language language, Measure measure)
    {
        var unit = language.Words[LanguageEntries.KeyOf("unit", measure.Metric.Unit)];
        return ChartData.Shown(measure.Series) is [var first, .., var last]
            ? language.Text(
                "unit_and_time",
                ("unit", unit),
                ("first", language.Period(first.Period)),
                ("last", language.Period(last.Period))
            )
            : unit;
    }

    private static MetricTableView Table(PageContext context, Measure measure)
    {
        var points = measure.Series.Points;
        var shown = ChartData.Shown(measure.Series);
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
                points.Length > shown.Length
                    ? context.Language.Plural("more_in_csv", points.Length - shown.Length)
                    : "",
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
