using System.Security.Cryptography;
using Upshot.Sources;

namespace Upshot.Output.Publishing;

/// <summary>
/// A built site → a folder or share that people read from. Where a build swaps folders in one step, a share often
/// cannot: so each file is replaced in one step of its own, in an order in which no page ever lacks what it needs.
/// </summary>
public static class Publisher
{
    /// <summary>Where a file is written before it takes its place; another name for each would leave litter.</summary>
    private const string Coming = ".upshot-publishing";

    private const string Lock = ".upshot-publishing.lock";

    /// <param name="built">The folder of the site, as the build left it.</param>
    /// <param name="target">Where readers find it.</param>
    /// <param name="done">Told after each change of the folder, with the file's path.</param>
    /// <param name="cancellation">Stops between two files; the next publish goes on there.</param>
    public static PublishResult Publish(
        string built,
        string target,
        Action<string> done,
        CancellationToken cancellation = default
    )
    {
        var folder = TargetPath.Real(target);
        if (Misplaced(TargetPath.Real(built), folder) is { } trouble)
            return PublishResult.Refused(PublishRules.Misplaced(target, trouble));

        try
        {
            if (BuiltSite.Read(built) is not { } site)
                return PublishResult.Refused(PublishRules.NothingBuilt(built));
            if (!site.Wrong.IsEmpty)
                return PublishResult.Refused(PublishRules.Changed(built, site.Wrong));
            if (site.Files.ContainsKey(SitePreview.FileName))
                return PublishResult.Refused(PublishRules.HoldsDrafts(built));
            if (File.Exists(folder))
                return PublishResult.Refused(PublishRules.FileInTheWay(target));

            Disk.CreateFolder(folder);
            using var held = LockFile.TryTake(Path.Combine(folder, Lock));
            return held is null
                ? new(Outcome.Busy, [PublishRules.Taken(target)])
                : Into(folder, target, site, done, cancellation);
        }
        catch (DiskFault fault)
        {
            return new(Outcome.Failed, [PublishRules.Refusal(target, folder, fault)]);
        }
    }

    private static PublishResult Into(
        string folder,
        string shown,
        BuiltSite site,
        Action<string> done,
        CancellationToken cancellation
    )
    {
        var last = LastOf(folder);
        var there = Disk.Files(folder).Where(path => !IsOwn(path)).ToImmutableArray();
        var foreign = there.Except(last?.Ours ?? FrozenSet<string>.Empty).ToImmutableArray();
        // In a folder that we know, files of others stay; only their places can't be had.
        var inTheWay = last is null ? foreign : [.. foreign.Where(site.Files.ContainsKey)];
        if (!inTheWay.IsEmpty)
            return PublishResult.Refused(PublishRules.NotPublished(shown, inTheWay));

        var plan = PublishPlan.Of(site.Files.Keys, site.Release, last ?? new());
        var (copied, deleted) = (0, 0);
        Put(folder, PublishRecord.FileName, plan.Before.ToBytes());
        done(PublishRecord.FileName);
        foreach (var path in plan.Copies)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsThere(Path.Combine(folder, path), site.Files[path]))
                continue;

            Put(folder, path, site.Files[path]);
            copied++;
            done(path);
        }

        foreach (var path in plan.Deletions.Where(path => File.Exists(Path.Combine(folder, path))))
        {
            cancellation.ThrowIfCancellationRequested();
            Disk.DeleteFile(Path.Combine(folder, path));
            foreach (var above in OutputPaths.FoldersAbove(path))
                Disk.DeleteFolderIfEmpty(Path.Combine(folder, above));

            deleted++;
            done(path);
        }

        Put(folder, PublishRecord.FileName, plan.After.ToBytes());
        done(PublishRecord.FileName);
        return new(Outcome.Done, [])
        {
            Copied = copied,
            Unchanged = plan.Copies.Length - copied,
            Deleted = deleted,
            Kept = plan.After.Kept.Length,
        };
    }

    /// <summary>Null in a folder that nobody has published to; a site that was copied there by hand can be taken over.</summary>
    private static PublishRecord? LastOf(string folder) =>
        Disk.ReadFile(Path.Combine(folder, PublishRecord.FileName)) is { } bytes ? PublishRecord.Parse(bytes)
        : SiteFolder.ManifestOf(folder) is { } manifest
            ? new() { Files = [.. manifest.Files.Select(file => file.Path), Manifest.FileName] }
        : null;

    /// <summary>A whole file or none: readers never see a part.</summary>
    private static void Put(string folder, string path, ReadOnlyMemory<byte> bytes)
    {
        var (coming, place) = (Path.Combine(folder, Coming), Path.Combine(folder, path));
        if (Path.GetDirectoryName(place) is { } above)
            Disk.CreateFolder(above);
        Disk.WriteFile(coming, bytes);
        Disk.MoveFile(coming, place, overwrite: true);
    }

    private static bool IsThere(string path, ReadOnlyMemory<byte> bytes) =>
        new FileInfo(path) is { Exists: true, LinkTarget: null } file
        && file.Length == bytes.Length
        && Disk.ReadFile(path) is { } there
        && there.AsSpan().SequenceEqual(bytes.Span);

    private static bool IsOwn(string path) =>
        path is Coming or Lock or PublishRecord.FileName || IgnoredName.IsDropping(Path.GetFileName(path));

    private static string? Misplaced(string built, string folder) =>
        built == folder ? "this is the folder of the built site itself"
        : RealPath.IsWithin(folder, built) ? "it lies in the folder of the built site"
        : RealPath.IsWithin(built, folder) ? "the built site lies in it"
        : null;

    /// <summary>A built site in memory, held against its manifest, so that nothing can change while it is published.</summary>
    private sealed record BuiltSite(
        FrozenDictionary<string, byte[]> Files,
        string Release,
        ImmutableArray<string> Wrong
    )
    {
        /// <summary>Null when there is none.</summary>
        public static BuiltSite? Read(string folder)
        {
            if (Disk.ReadFile(Path.Combine(folder, Manifest.FileName)) is not { } manifest)
                return null;
            if (Manifest.Parse(manifest) is not { } listed)
                return null;

            var paths = Disk.Files(folder).Where(path => !IsOwn(path)).ToImmutableArray();
            var files = paths.ToFrozenDictionary(
                path => path,
                path => Disk.ReadFile(Path.Combine(folder, path)) ?? [],
                StringComparer.Ordinal
            );
            var found = files.Select(file => ManifestEntry.Of(file.Key, file.Value));
            return new(files, HashOf(manifest), [.. Comparison.Of(listed, found).Select(trouble => trouble.Path)]);
        }

        private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
