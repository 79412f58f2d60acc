using Upshot.Sources;

namespace Upshot.Output;

/// <summary>What is ours in a folder and what is not: ours is what its own manifest lists, and nothing else.</summary>
internal static class SiteFolder
{
    public static Manifest? ManifestOf(string folder) =>
        Disk.ReadFile(Path.Combine(folder, Manifest.FileName)) is { } bytes ? Manifest.Parse(bytes) : null;

    /// <summary>Files that Upshot did not make, sorted; what file managers leave behind does not count.</summary>
    public static ImmutableArray<string> Foreign(string folder)
    {
        var files = Disk.Files(folder);
        if (files.IsEmpty)
            return [];

        var ours = Ours(ManifestOf(folder));
        return [.. files.Where(file => !ours.Contains(file) && !IsDropping(file))];
    }

    /// <summary>
    /// Removes what the manifest lists, the manifest last so that a removal cut short can go on, then the folders
    /// that are empty. Returns how many files of the site went.
    /// </summary>
    public static int RemoveOurs(string folder, Manifest manifest)
    {
        var ours = Ours(manifest);
        var files = Disk.Files(folder).Where(file => ours.Contains(file) || IsDropping(file)).ToImmutableArray();
        foreach (var file in files.Where(file => file != Manifest.FileName))
            Disk.DeleteFile(Path.Combine(folder, file));

        foreach (var inner in files.SelectMany(OutputPaths.FoldersAbove).Distinct().OrderByDescending(Depth))
            Disk.DeleteFolderIfEmpty(Path.Combine(folder, inner));

        Disk.DeleteFile(Path.Combine(folder, Manifest.FileName));
        Disk.DeleteFolderIfEmpty(folder);
        return files.Count(ours.Contains);
    }

    private static FrozenSet<string> Ours(Manifest? manifest) =>
        manifest is null
            ? FrozenSet<string>.Empty
            : manifest.Files.Select(file => file.Path).Append(Manifest.FileName).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsDropping(string path) => IgnoredName.IsDropping(Path.GetFileName(path));

    private static int Depth(string folder) => folder.Count('/');
}
