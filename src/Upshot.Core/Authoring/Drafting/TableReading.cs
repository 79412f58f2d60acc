using Upshot.Model.Metrics;
using Upshot.Parsing;

namespace Upshot.Authoring.Drafting;

/// <summary>What the numbers of a table tell about the metric they belong to.</summary>
internal sealed record TableReading
{
    private const int MostDecimals = 4;

    public required ImmutableArray<Point> Points { get; init; }

    public required ImmutableArray<Diagnostic> Findings { get; init; }

    public required Frequency Frequency { get; init; }

    /// <summary>Null when nothing tells.</summary>
    public required Unit? Unit { get; init; }

    public required bool HasDecimalComma { get; init; }

    public int Decimals =>
        Math.Min(
            MostDecimals,
            Points.Max(point => point.Value is { } value ? (int)(value / 1.000000000000000000000000000m).Scale : 0)
        );

    public static TableReading Of(TableColumns columns, int? financialYearStarts)
    {
        var table = columns.Table;
        var unit = UnitGuess.Of(columns);
        var frequency = FrequencyOf(columns.Periods, financialYearStarts);
        var withPoint = Read('.');
        var withComma = withPoint.Findings.Any(finding => finding.IsError) ? Read(',') : withPoint;
        var hasComma =
            withPoint.Findings.Any(finding => finding.IsError) && !withComma.Findings.Any(finding => finding.IsError);
        var read = hasComma ? withComma : withPoint;
        return new()
        {
            Points = read.Value.Points,
            Findings = read.Findings,
            Frequency = frequency,
            Unit = unit,
            HasDecimalComma = hasComma,
        };

        Parsed<Series> Read(char mark) =>
            SeriesReader.Read(Probe(unit ?? Model.Metrics.Unit.Count, frequency, mark), table, financialYearStarts);
    }

    /// <summary>From the length of the periods; of days from the usual step between them.</summary>
    private static Frequency FrequencyOf(IEnumerable<DataCell> cells, int? financialYearStarts)
    {
        var periods = cells
            .Select(cell =>
                cell.Date is { } day ? Period.OfDay(day) : PeriodParser.Parse(cell.Text, financialYearStarts).Period
            )
            .OfType<Period>()
            .OrderBy(period => period.Start)
            .ToArray();
        var kind = periods.Select(period => period.Kind).DefaultIfEmpty(PeriodKind.Month).Max();
        return kind switch
        {
            PeriodKind.Day => OfStep([
                .. periods.Zip(periods.Skip(1), (one, next) => next.Start.DayNumber - one.Start.DayNumber).Order(),
            ]),
            PeriodKind.Month => Frequency.Monthly,
            PeriodKind.Quarter => Frequency.Quarterly,
            PeriodKind.HalfYear => Frequency.HalfYearly,
            _ => Frequency.Yearly,
        };
    }

    private static Frequency OfStep(int[] days) =>
        (days.Length == 0 ? 30 : days[days.Length / 2]) switch
        {
            <= 3 => Frequency.Daily,
            <= 10 => Frequency.Weekly,
            <= 45 => Frequency.Monthly,
            <= 135 => Frequency.Quarterly,
            <= 270 => Frequency.HalfYearly,
            _ => Frequency.Yearly,
        };

    /// <summary>Only what the reader of a series asks for counts here.</summary>
    private static Metric Probe(Unit unit, Frequency frequency, char mark) =>
        new()
        {
            Id = "",
            Title = "",
            Kind = MetricKind.Outcome,
            Unit = unit,
            Better = Better.Up,
            Baseline = new Baseline { Date = DateOnly.MinValue, Value = 0 },
            Frequency = frequency,
            Decimal = mark == ',' ? "," : null,
            Source = new Source
            {
                Name = "",
                How = "",
                AsOf = DateOnly.MinValue,
            },
            Owner = new Owner { Name = "" },
            Audiences = [],
        };
}
