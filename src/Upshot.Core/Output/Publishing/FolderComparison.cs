using Upshot.Sources;

namespace Upshot.Output.Publishing;

/// <summary>A folder held against the manifest of the site that should be in it.</summary>
public static class FolderComparison
{
    /// <summary>The disk's refusal in words, or what differs.</summary>
    /// <param name="wanted">Of the site that was built.</param>
    /// <param name="manifest">Its bytes, which must be there too.</param>
    /// <param name="folder">Where a copy of the site should be.</param>
    public static (ImmutableArray<Difference> Differences, string? Trouble) Of(
        Manifest wanted,
        ReadOnlyMemory<byte> manifest,
        string folder
    )
    {
        try
        {
            var kept = Kept(folder);
            var found = Disk.Files(folder)
                .Where(path => !kept.Contains(path) && !IgnoredName.IsDropping(Path.GetFileName(path)))
                .Select(path => ManifestEntry.Of(path, Disk.ReadFile(Path.Combine(folder, path)) ?? []))
                .ToImmutableArray();
            var expected = ManifestEntry.Of(Manifest.FileName, manifest.Span);
            var own = Comparison.Between(expected, found.FirstOrDefault(file => file.Path == Manifest.FileName));
            var differences = Comparison.Of(wanted, found);
            return (own is null ? differences : [.. differences, own], null);
        }
        catch (DiskFault fault)
        {
            return ([], fault.Message);
        }
    }

    /// <summary>What publishing keeps beside the release: its record, and assets of the release before.</summary>
    private static FrozenSet<string> Kept(string folder) =>
        Disk.ReadFile(Path.Combine(folder, PublishRecord.FileName)) is { } bytes
        && PublishRecord.Parse(bytes) is { } record
            ? record.Kept.Append(PublishRecord.FileName).ToFrozenSet(StringComparer.Ordinal)
            : FrozenSet<string>.Empty;
}
