namespace Upshot.Model.Metrics;

/// <summary>One counted number of a series.</summary>
/// <param name="Value">Null when missing or suppressed.</param>
/// <param name="Count">How many answers or cases stand behind the value.</param>
/// <param name="Of">How many were asked or could have been counted.</param>
public sealed record Point(
    Period Period,
    decimal? Value,
    decimal? Count = null,
    decimal? Of = null,
    Quality Quality = Quality.Normal,
    string? Note = null
)
{
    /// <summary>Below this, one answer more or less moves the number a lot, and the page says so.</summary>
    public const int SmallNumber = 30;

    public bool IsSmallNumber => Count < SmallNumber;
}
