namespace Upshot.Diagnostics;

/// <summary>What never changes about a kind of finding. Declared in the file that reports it.</summary>
/// <param name="Id">
/// UP0xx settings, 1xx parsing, 2xx page kinds and fields, 3xx words, 4xx structure and links, 5xx numbers and
/// promises, 6xx themes, 7xx built HTML, 8xx browser, 9xx output.
/// </param>
/// <param name="Severity">The level unless the settings say otherwise.</param>
/// <param name="Title">What the rule is about, in a few words without a full stop.</param>
/// <param name="Why">Why it matters to a reader: one sentence with a full stop.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Why)
{
    /// <summary>Its findings tell nothing of a page's own text: the same on three pages or more is said once, of the theme.</summary>
    public bool FoldsIntoTheme { get; init; }

    /// <summary>A finding of this rule.</summary>
    /// <param name="at">Where.</param>
    /// <param name="what">What happened, in the author's words, without a full stop.</param>
    /// <param name="fix">What to do now: an order ending in a full stop.</param>
    public Diagnostic At(Location at, string what, string fix) => new(this, at, what, fix, Severity);
}
