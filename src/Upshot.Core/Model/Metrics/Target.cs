using Upshot.Model.Schema;

namespace Upshot.Model.Metrics;

/// <summary>What a metric aims for, and by when.</summary>
public sealed record Target
{
    [Field("The day by which the aim is to be reached", Example = "2026-03-31")]
    public required DateOnly Date { get; init; }

    [Field("The number to reach", Minimum = -1e24, Maximum = 1e24, Example = "95")]
    public required decimal Value { get; init; }

    [Field("Who in the business agreed to the aim", Example = "HR director", IsName = true)]
    public string? AgreedWith { get; init; }

    public Places Places { get; init; } = Places.None;
}
