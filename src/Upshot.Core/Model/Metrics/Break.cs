using Upshot.Model.Schema;

namespace Upshot.Model.Metrics;

/// <summary>From a period on, things are counted differently: numbers before and after are not compared.</summary>
public sealed record Break
{
    [Field("The first period counted the new way", Example = "2024-Q4", IsName = true)]
    public required string Period { get; init; }

    [Field("What changed", Example = "Contractors counted from here on")]
    public required string Note { get; init; }

    public Places Places { get; init; } = Places.None;
}
