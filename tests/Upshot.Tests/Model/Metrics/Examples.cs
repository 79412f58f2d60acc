using System.Collections.Immutable;
using Upshot.Diagnostics;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Tests.Model.Metrics;

/// <summary>Metrics of the example site, and tables in a string.</summary>
internal static class Examples
{
    internal static readonly DateOnly Day = new(2025, 11, 15);

    internal static Metric NewStarterReady { get; } =
        new()
        {
            Id = "new-starter-ready",
            Title = "New starters with everything working on day one",
            Kind = MetricKind.Outcome,
            Headline = true,
            Unit = Unit.Percent,
            Decimals = 0,
            Better = Better.Up,
            Baseline = new() { Date = new(2024, 6, 30), Value = 61 },
            Target = new()
            {
                Date = new(2026, 3, 31),
                Value = 95,
                AgreedWith = "HR director",
            },
            Frequency = Frequency.Quarterly,
            Series = Rows("2024-Q2=61;2024-Q3=66;2024-Q4=74;2025-Q1=79;2025-Q2=84;2025-Q3=88"),
            Source = new()
            {
                Name = "Day-one checklist",
                How = "Counted by hand",
                AsOf = new(2025, 10, 6),
            },
            Owner = new() { Name = "Amara Osei" },
            Audiences = [],
        };

    internal static Metric HiringLeadTime { get; } =
        NewStarterReady with
        {
            Id = "hiring-lead-time",
            Title = "Weeks from approved vacancy to first day at work",
            Unit = Unit.Weeks,
            Better = Better.Down,
            Baseline = new() { Date = new(2024, 12, 31), Value = 8 },
            Target = new() { Date = new(2026, 3, 31), Value = 4 },
            Series = Rows("2024-Q4=8;2025-Q1=8;2025-Q2=7;2025-Q3=7"),
        };

    internal static Metric SystemsWeRun { get; } =
        NewStarterReady with
        {
            Id = "systems-we-run",
            Title = "Separate systems we pay for and look after",
            Kind = MetricKind.Cost,
            Unit = Unit.Count,
            Better = Better.Down,
            Baseline = new() { Date = new(2023, 3, 31), Value = 412 },
            Target = new() { Date = new(2028, 3, 31), Value = 180 },
            Frequency = Frequency.Yearly,
            Series = Rows("2022/23=412;2023/24=371;2024/25=318"),
        };

    internal static Metric AnsweredInTime { get; } =
        NewStarterReady with
        {
            Id = "desk-answered-in-time",
            Title = "Problems our supplier answered within the promised time",
            Kind = MetricKind.ServiceLevel,
            Headline = false,
            Decimals = 1,
            Baseline = new() { Date = new(2024, 3, 31), Value = 91.2m },
            Target = new() { Date = new(2025, 12, 31), Value = 95 },
            Frequency = Frequency.Monthly,
            Series = Rows("2024-03=91.2;2025-10=97.1"),
            Experience = new Reference("desk-problem-solved", default),
        };

    internal static Metric ProblemSolved { get; } =
        NewStarterReady with
        {
            Id = "desk-problem-solved",
            Title = "People who say their problem is really solved",
            Kind = MetricKind.Experience,
            Baseline = new() { Date = new(2024, 3, 31), Value = 64 },
            Target = new() { Date = new(2025, 12, 31), Value = 85 },
            Frequency = Frequency.Monthly,
            Series =
            [
                .. Rows("2024-03=64;2025-04=63;2025-07=60"),
                new()
                {
                    Period = "2025-10",
                    Value = "58",
                    Count = "412",
                    Of = "2900",
                },
            ],
        };

    /// <summary>Rows such as <c>2024-Q2=61;2024-Q3=</c>.</summary>
    internal static ImmutableArray<SeriesRow> Rows(string text) =>
        [
            .. text.Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(row => row.Split('='))
                .Select(parts => new SeriesRow { Period = parts[0], Value = parts[1] }),
        ];

    internal static Measure Measure(Metric metric, Measure? experience = null, DateOnly? day = null)
    {
        var series = SeriesReader.Read(metric, financialYearStarts: 4);
        Assert.Empty(series.Findings);
        return Upshot.Model.Metrics.Measure.Of(metric, series.Value, day ?? Day, StatusLimits.Default, experience);
    }

    /// <summary>A table from lines of cells parted by semicolons; the place of a cell is its row and column.</summary>
    internal static DataTable Table(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<DataCell> Cells(string line, int row) =>
            [
                .. line.Split(';')
                    .Select(
                        (cell, column) =>
                            new DataCell(
                                cell,
                                new Location("m.csv", row, column + 1),
                                $"row {row}, column {column + 1}"
                            )
                    ),
            ];
        return new(
            "content/metrics/m.csv",
            Cells(lines[0], 1),
            [.. lines.Skip(1).Select((line, index) => Cells(line, index + 2))]
        );
    }
}
