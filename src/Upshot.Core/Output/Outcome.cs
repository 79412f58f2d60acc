namespace Upshot.Output;

/// <summary>How a change to the site's folder ended.</summary>
public enum Outcome
{
    Done,

    /// <summary>Something stands there that Upshot did not make.</summary>
    Refused,

    /// <summary>Another build writes there.</summary>
    Busy,

    /// <summary>The disk refused.</summary>
    Failed,
}
