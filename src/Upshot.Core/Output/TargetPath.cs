using Upshot.Sources;

namespace Upshot.Output;

/// <summary>Where a target really is, though it may not be there yet, so that two names of one folder are one target.</summary>
internal static class TargetPath
{
    /// <summary>Links that cannot be followed are left as they are: using them will say what is wrong.</summary>
    public static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            return Follow(full);
        }
        catch (Exception trouble) when (DiskFault.Is(trouble))
        {
            return full;
        }
    }

    private static string Follow(string path)
    {
        if (Directory.Exists(path))
            return RealPath.Of(path);

        var folder = new DirectoryInfo(path);
        if (folder.LinkTarget is not null && folder.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            return Follow(Path.TrimEndingDirectorySeparator(target.FullName));

        return Path.GetDirectoryName(path) is { } parent ? Path.Combine(Follow(parent), Path.GetFileName(path)) : path;
    }
}
