using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Authoring.Starting;

/// <summary>Whether a folder is free for a new site.</summary>
public static class Beginning
{
    private static readonly ImmutableArray<string> OfTheSite = ["site.yml", "content"];

    /// <summary>
    /// A folder that holds a site, or anything that could become part of one, is refused. Other files a writer may
    /// have, such as a README of the repository, stay as they are.
    /// </summary>
    public static Authored In(string folder, ImmutableArray<FileChange> files)
    {
        var root = RealPath.Of(folder);
        if (File.Exists(root))
            return Authored.Refuse($"'{folder}' is a file", "Name a folder.");

        try
        {
            string[] there = Directory.Exists(root) ? [.. Disk.Names(root)] : [];
            if (OfTheSite.FirstOrDefault(name => there.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } taken)
                return Authored.Refuse(
                    $"there is already a '{taken}' in '{folder}'",
                    "Name an empty folder, such as: upshot init my-site."
                );

            FileChange[] kept = [.. files.Where(file => IsThere(root, file.Path))];
            return new()
            {
                Changes = [.. files.Except(kept)],
                Notes = [.. kept.Select(file => $"{file.Path} was there and stays as it is.")],
            };
        }
        catch (DiskFault fault)
        {
            return Authored.Refuse($"'{folder}' can't be used: {fault.Message}", "Name another folder.");
        }
    }

    private static bool IsThere(string root, string path) =>
        Path.Exists(Path.Combine(root, path)) || new FileInfo(Path.Combine(root, path)).LinkTarget is not null;
}
