using Upshot.Browser.Finding;

namespace Upshot.Browser;

/// <summary>How the pages of a site are looked at.</summary>
public sealed record VisitOptions
{
    public required BrowserChoice Browser { get; init; }

    /// <summary>How many pages are open at a time.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>How long one page may take.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Addresses without their last slash; all pages when there are none.</summary>
    public FrozenSet<string> Only { get; init; } = [];

    /// <summary>Told after each page: how many are done, of how many.</summary>
    public Action<int, int>? Progress { get; init; }
}
