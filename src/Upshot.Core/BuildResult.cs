using Upshot.Model;
using Upshot.Output;

namespace Upshot;

/// <summary>The finished site as values, and everything there is to say about it.</summary>
public sealed record BuildResult
{
    /// <summary>Sorted by path; empty when the settings could not be read.</summary>
    public required ImmutableArray<OutputFile> Files { get; init; }

    /// <summary>How many HTML pages a reader can open, redirects apart.</summary>
    public required int PageCount { get; init; }

    /// <summary>What the writers said, bound; null when the settings could not be read.</summary>
    public required Site? Site { get; init; }

    public required Report Report { get; init; }
}
