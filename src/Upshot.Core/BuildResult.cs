using Upshot.Model;
using Upshot.Model.Wording;
using Upshot.Output;
using Upshot.Sources;

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

    /// <summary>How numbers are said; null when the theme's words could not be read.</summary>
    public MeasureText? Text { get; init; }

    /// <summary>Templates, styles and words that the pages were drawn with.</summary>
    public ImmutableArray<SourceFile> ThemeFiles { get; init; } = [];

    public required Report Report { get; init; }
}
