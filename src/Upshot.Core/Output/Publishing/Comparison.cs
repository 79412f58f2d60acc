namespace Upshot.Output.Publishing;

/// <summary>What is there, held against what should be.</summary>
public static class Comparison
{
    /// <summary>Sorted by path; empty when all is as it should be. The manifest is not in itself and never extra.</summary>
    public static ImmutableArray<Difference> Of(Manifest wanted, IEnumerable<ManifestEntry> found)
    {
        var there = found.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var listed = wanted.Files.Select(file => file.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        IEnumerable<Difference> differences =
        [
            .. wanted.Files.Select(file => Between(file, there.GetValueOrDefault(file.Path))).OfType<Difference>(),
            .. there.Keys.Where(path => !listed.Contains(path)).Select(path => new Difference(path, "was never built")),
        ];
        return [.. differences.OrderBy(difference => difference.Path, StringComparer.Ordinal)];
    }

    /// <summary>Null when it is the same file.</summary>
    public static Difference? Between(ManifestEntry wanted, ManifestEntry? found) =>
        found is null ? new(wanted.Path, "is missing")
        : found.Size != wanted.Size ? new(wanted.Path, $"has {found.Size} bytes where {wanted.Size} were built")
        : found.Sha256 != wanted.Sha256 ? new(wanted.Path, "has the right size and other bytes")
        : null;
}

/// <summary>A file that is not as it should be.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="What">Goes behind the path in a sentence.</param>
public sealed record Difference(string Path, string What)
{
    /// <summary>The host answers, and hands out none: one thing to mend, however many files it is.</summary>
    public bool IsRefusal { get; init; }
}
