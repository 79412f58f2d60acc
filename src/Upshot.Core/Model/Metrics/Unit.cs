namespace Upshot.Model.Metrics;

/// <summary>What a value counts.</summary>
public enum Unit
{
    Percent,
    Count,

    /// <summary>In the currency of the site.</summary>
    Currency,
    Minutes,
    Hours,
    Days,
    Weeks,
    Score,
    Ratio,
}
