namespace Upshot.Model.Metrics;

/// <summary>How far a number can be trusted.</summary>
public enum Quality
{
    Normal,
    Estimate,
    Provisional,

    /// <summary>Too few to show: the point has no value, on purpose.</summary>
    Suppressed,
    LowReliability,
    DefinitionDiffers,
}
