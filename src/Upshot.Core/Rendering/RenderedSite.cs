using Upshot.Output;

namespace Upshot.Rendering;

/// <summary>The site as files, and what was found while they were made.</summary>
public sealed record RenderedSite
{
    /// <summary>Sorted by path.</summary>
    public required ImmutableArray<OutputFile> Files { get; init; }

    /// <summary>How many HTML pages a reader can open, redirects apart.</summary>
    public required int PageCount { get; init; }

    public required ImmutableArray<Diagnostic> Findings { get; init; }

    public static RenderedSite Nothing { get; } =
        new()
        {
            Files = [],
            PageCount = 0,
            Findings = [],
        };
}
