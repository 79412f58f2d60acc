namespace Upshot.Sources;

/// <summary>Where a path really leads once every link in it is followed.</summary>
public static class RealPath
{
    /// <summary>Absolute, without links and without a separator at its end; what is not there yet is kept as it is.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;

        var here = Path.Combine(Of(parent), Path.GetFileName(full));
        return
            new DirectoryInfo(here) is { LinkTarget: not null } link
            && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Of(target.FullName)
            : here;
    }

    /// <summary>Whether the path is the folder itself or lies in it; both as <see cref="Of"/> gives them.</summary>
    public static bool IsWithin(string path, string folder) =>
        // Some file systems do not tell case apart; a refusal too many harms nobody.
        path.Equals(folder, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.OrdinalIgnoreCase
        );

    /// <summary>Whether the folder is on another machine; no when the system does not tell.</summary>
    /// <param name="folder">As <see cref="Of"/> gives it.</param>
    public static bool IsRemote(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            return folder.StartsWith(@"\\", StringComparison.Ordinal)
                || DriveInfo
                    .GetDrives()
                    .Where(drive => IsWithin(folder, drive.RootDirectory.FullName))
                    .MaxBy(drive => drive.RootDirectory.FullName.Length)
                    is { DriveType: DriveType.Network };
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
