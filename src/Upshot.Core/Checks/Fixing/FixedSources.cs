using Upshot.Sources;

namespace Upshot.Checks.Fixing;

/// <summary>The sources after all safe replacements, and what was replaced, in the order it was done.</summary>
public sealed record FixedSources(SourceTree Sources, ImmutableArray<Change> Changes)
{
    /// <summary>The files that are to be written.</summary>
    public IEnumerable<SourceFile> Files =>
        Changes
            .Select(change => change.At.Path)
            .Distinct(StringComparer.Ordinal)
            .Select(Sources.Find)
            .OfType<SourceFile>();
}
