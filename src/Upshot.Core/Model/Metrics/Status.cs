namespace Upshot.Model.Metrics;

/// <summary>
/// How a measure stands. Always computed, never written by hand. Declared worst first: sorting by the value puts on
/// top what a reader must not miss, and of two statuses the smaller is the worse.
/// </summary>
public enum Status
{
    Worse,
    Missed,

    /// <summary>A promise kept while people are unhappy. Comes before Behind, for it looks good from outside.</summary>
    Mixed,
    Behind,
    OutOfDate,
    NotMeasured,
    NoTarget,

    /// <summary>A promise kept, but nobody knows what the people who use it say.</summary>
    Unconfirmed,
    OnTrack,
    Met,
}
