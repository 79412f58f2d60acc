using Upshot.Model.Binding;
using Upshot.Rendering;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot;

/// <summary>The pages, not yet judged, and what was wrong on the way to them.</summary>
public sealed record DrawnSite
{
    public required BoundSite Bound { get; init; }

    /// <summary>Null when the settings could not be read.</summary>
    public required Theme? Theme { get; init; }

    public required RenderedSite Rendered { get; init; }

    /// <summary>What it was made from.</summary>
    public required SourceTree Sources { get; init; }

    /// <summary>Of everything but the rules that judge.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }
}
