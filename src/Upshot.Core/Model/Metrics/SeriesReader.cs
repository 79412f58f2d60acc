using Upshot.Parsing;

namespace Upshot.Model.Metrics;

/// <summary>Reads the numbers of a metric, from its own rows or from a table beside it.</summary>
public static class SeriesReader
{
    private static readonly Rule UnreadPeriod = new(
        "UP500",
        Severity.Error,
        "text that is no period",
        "A number without its time cannot be compared with any other."
    );

    private static readonly Rule SamePeriod = new(
        "UP502",
        Severity.Error,
        "the same period twice",
        "A reader could be shown either of the two numbers."
    );

    private static readonly Rule Overlap = new(
        "UP503",
        Severity.Warning,
        "periods that overlap",
        "What happened on those days is counted twice, and a line through both numbers misleads."
    );

    /// <summary>The rows under <c>series</c>, whose numbers have a decimal point.</summary>
    /// <param name="metric">Its rows.</param>
    /// <param name="financialYearStarts">The month, 1–12, from site.yml.</param>
    public static Parsed<Series> Read(Metric metric, int? financialYearStarts)
    {
        ImmutableArray<SeriesCells> rows = [.. metric.Series.Select((row, index) => SeriesCells.From(row, index + 1))];
        return Read(rows, metric, new PointReader(metric.Unit, '.'), financialYearStarts);
    }

    /// <summary>The rows of <c>series_file</c>.</summary>
    /// <param name="metric">Its unit, frequency, decimal mark and breaks.</param>
    /// <param name="table">The file or sheet.</param>
    /// <param name="financialYearStarts">The month, 1–12, from site.yml.</param>
    public static Parsed<Series> Read(Metric metric, DataTable table, int? financialYearStarts)
    {
        var rows = SeriesColumns.Read(table);
        var reader = new PointReader(metric.Unit, metric.Decimal == "," ? ',' : '.');
        var series = Read(rows.Value, metric, reader, financialYearStarts);
        return series with { Findings = [.. rows.Findings, .. series.Findings] };
    }

    private static Parsed<Series> Read(
        ImmutableArray<SeriesCells> rows,
        Metric metric,
        PointReader reader,
        int? financialYearStarts
    )
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var periods = Periods(rows, metric.Frequency, financialYearStarts);
        var points = new List<(Point Point, Location At)>();
        foreach (var (cells, reading) in rows.Zip(periods))
        {
            var values = reader.Read(cells);
            findings.AddRange(values.Findings);
            if (reading.Period is { } period)
                points.Add((values.Value with { Period = period }, cells.Period.At));
            else
                findings.Add(UnreadPeriod.At(cells.Period.At, reading.Problem, reading.Fix));
        }

        points = [.. points.OrderBy(item => item.Point.Period.End).ThenBy(item => item.Point.Period.Start)];
        findings.AddRange(Repeats(points));

        var breaks = new List<SeriesBreak>();
        foreach (var written in metric.Breaks)
        {
            var reading = PeriodParser.Parse(written.Period, financialYearStarts);
            if (reading.Period is { } period)
                breaks.Add(new(period, written.Note));
            else
                findings.Add(UnreadPeriod.At(written.Places.Of("period"), reading.Problem, reading.Fix));
        }

        return new(
            new([.. points.Select(item => item.Point)], [.. breaks.OrderBy(item => item.Period.Start)]),
            findings.ToImmutable()
        );
    }

    private static ImmutableArray<PeriodReading> Periods(
        ImmutableArray<SeriesCells> rows,
        Frequency frequency,
        int? financialYearStarts
    )
    {
        // Only texts are judged together: a date cell cannot be mistaken for a span of years.
        var texts = rows.Where(row => row.Period.Date is null).Select(row => row.Period.Text).ToArray();
        var readings = new Queue<PeriodReading>(PeriodColumn.Parse(texts, financialYearStarts));
        return
        [
            .. rows.Select(row =>
                row.Period.Date is { } day
                    ? PeriodReading.Of(Period.Containing(day, frequency, financialYearStarts))
                    : readings.Dequeue()
            ),
        ];
    }

    private static IEnumerable<Diagnostic> Repeats(List<(Point Point, Location At)> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            // In order of their ends, a period that overlaps any earlier one overlaps the one just before.
            var (period, other) = (points[i].Point.Period, points[i - 1].Point.Period);
            if (!period.Overlaps(other))
                continue;

            var (later, first) =
                points[i].At > points[i - 1].At ? (points[i].At, points[i - 1].At) : (points[i - 1].At, points[i].At);
            var finding =
                other == period
                    ? SamePeriod.At(later, $"'{period}' is there twice", "Keep one row for each period.")
                    : Overlap.At(
                        later,
                        $"'{period}' and '{other}' overlap",
                        "Keep one of them, or start a metric of its own for the other."
                    );
            yield return finding with
            {
                Related = [first],
            };
        }
    }
}
