using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Upshot.Benchmarks.Stages;

/// <summary>Time says little without the length of the texts.</summary>
internal sealed class WordsPerSecondColumn : IColumn
{
    private const double NanosecondsPerSecond = 1e9;

    private readonly Lazy<int> words = new(() => ProseTexts.Load().Words);

    public string Id => nameof(WordsPerSecondColumn);

    public string ColumnName => "Words/s";

    public string Legend => "Words that rules judge in a second, by the mean";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => int.MaxValue;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? $"{words.Value / statistics.Mean * NanosecondsPerSecond:N0}"
            : "?";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);
}
