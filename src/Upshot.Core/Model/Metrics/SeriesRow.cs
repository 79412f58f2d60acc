using Upshot.Model.Schema;

namespace Upshot.Model.Metrics;

/// <summary>A row of a series as it was typed; <see cref="SeriesReader"/> makes a <see cref="Point"/> of it.</summary>
public sealed record SeriesRow
{
    [Field("Day, month, quarter, half-year, financial year or year", Example = "2025-Q3", IsName = true)]
    public required string Period { get; init; }

    [Field("The number; leave it out when it is missing", Example = "88", IsName = true)]
    public string? Value { get; init; }

    [Field("How many answers or cases stand behind the number", Example = "169", IsName = true)]
    public string? Count { get; init; }

    [Field("How many were asked or could have been counted", Example = "2900", IsName = true)]
    public string? Of { get; init; }

    [Field(
        "normal, estimate, provisional, suppressed, low-reliability or definition-differs",
        Example = "provisional",
        IsName = true
    )]
    public string? Quality { get; init; }

    [Field("What a reader should know about this number", Example = "New form from October")]
    public string? Note { get; init; }

    public Places Places { get; init; } = Places.None;
}
