using Upshot.Model.Schema;

namespace Upshot.Model.Metrics;

/// <summary>Where a metric started.</summary>
public sealed record Baseline
{
    [Field("Last day of the period it was counted for", Example = "2024-06-30")]
    public required DateOnly Date { get; init; }

    [Field("The number we started from", Minimum = -1e24, Maximum = 1e24, Example = "61")]
    public required decimal Value { get; init; }

    [Field("What a reader should know about the start", Example = "First quarter we counted")]
    public string? Note { get; init; }

    public Places Places { get; init; } = Places.None;
}
