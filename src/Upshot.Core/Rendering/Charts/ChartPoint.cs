using Upshot.Model.Metrics;

namespace Upshot.Rendering.Charts;

/// <summary>A period of a chart with its number, or without.</summary>
internal sealed record ChartPoint
{
    public required Period Period { get; init; }

    /// <summary>Null leaves a gap.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Provisional, an estimate, or of a period that has not ended: hollow, and the line to it is dashed.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Too few to show.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Where we started.</summary>
    public bool IsStart { get; init; }

    /// <summary>A line leads here from the point before: both have numbers, counted alike, and no period lies between.</summary>
    public bool IsJoined { get; init; }
}

/// <summary>The way of counting changed between two points.</summary>
/// <param name="Before">Index of the first point counted the new way, which is never the very first.</param>
internal sealed record ChartBreak(int Before, string Note);
