using Upshot.Model.Schema;

namespace Upshot.Model.Metrics;

/// <summary>Where the numbers of a metric come from.</summary>
public sealed record Source
{
    [Field("The system or list the numbers come from", Example = "Day-one checklist, HR system", IsName = true)]
    public required string Name { get; init; }

    [Field("How they are counted, for somebody outside IT", Example = "Every new starter ticks six boxes before lunch")]
    public required string How { get; init; }

    [Field("The day the numbers were taken from the source", Example = "2025-10-06")]
    public required DateOnly AsOf { get; init; }

    [Field("Where a reader can look", IsAddress = true, Example = "https://hr.northbridge.example/reports/day-one")]
    public string? Link { get; init; }

    [Field("When the next number comes", Example = "2026-01-10")]
    public DateOnly? Next { get; init; }

    public Places Places { get; init; } = Places.None;
}
