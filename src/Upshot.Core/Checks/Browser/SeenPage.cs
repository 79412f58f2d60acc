namespace Upshot.Checks.Browser;

/// <summary>A page as a real browser showed it: what was measured, without any judgement.</summary>
public sealed record SeenPage
{
    /// <summary>The page as it was built, with the file to blame.</summary>
    public required HtmlPage Page { get; init; }

    /// <summary>On a phone and on a desk, in this order; more where only the width matters.</summary>
    public required ImmutableArray<SeenView> Views { get; init; }

    /// <summary>What axe-core found, light and dark together, each rule once.</summary>
    public ImmutableArray<SeenBarrier> Barriers { get; init; } = [];

    /// <summary>Every file the page asked for, itself first.</summary>
    public ImmutableArray<SeenRequest> Requests { get; init; } = [];

    /// <summary>Mistakes of scripts and whatever else the browser wrote to its console as an error.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>What the page's own security policy refused.</summary>
    public ImmutableArray<SeenRefusal> Refusals { get; init; } = [];

    /// <summary>Addresses of pictures that were asked for and could not be shown.</summary>
    public ImmutableArray<string> BrokenImages { get; init; } = [];

    /// <summary>Addresses on other hosts that the page names as something to load.</summary>
    public ImmutableArray<string> OtherHosts { get; init; } = [];

    public ImmutableArray<SeenNumber> Numbers { get; init; } = [];

    /// <summary>On A4 and on Letter; empty when nobody minds how long the page is.</summary>
    public ImmutableArray<SeenPrint> Prints { get; init; } = [];

    public SeenFocus Focus { get; init; } = new([], [], [], null);
}
