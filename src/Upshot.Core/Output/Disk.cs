namespace Upshot.Output;

/// <summary>What the writer does to a disk; every refusal becomes a <see cref="DiskFault"/> with its path.</summary>
internal static class Disk
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    public static void CreateFolder(string path) => Guard(path, () => Directory.CreateDirectory(path));

    /// <summary>Writes a new file and waits until the disk has it.</summary>
    public static void WriteFile(string path, ReadOnlyMemory<byte> bytes) =>
        Guard(
            path,
            () =>
            {
                using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
                RandomAccess.Write(handle, bytes.Span, fileOffset: 0);
                RandomAccess.FlushToDisk(handle);
            }
        );

    /// <summary>Waits until the disk has the names in the folder; a rename may otherwise be lost with the power.</summary>
    public static void FlushFolder(string path) => Guard(path, () => UnixDisk.FlushFolder(path));

    public static void MoveFolder(string from, string to) => Guard(to, () => Directory.Move(from, to));

    /// <summary>Lets two folders change places in one step; false where the system has no such step.</summary>
    public static bool TryExchange(string left, string right) => Guard(right, () => UnixDisk.TryExchange(left, right));

    /// <summary>Moves a file within a folder; where it must not overwrite, a file already there is a fault.</summary>
    public static void MoveFile(string from, string to, bool overwrite) =>
        Guard(to, () => File.Move(from, to, overwrite));

    /// <summary>Who could read and write the old file can read and write the new one.</summary>
    public static void KeepMode(string old, string fresh)
    {
        Guard(
            fresh,
            () =>
            {
                if (!OperatingSystem.IsWindows() && File.Exists(old))
                    File.SetUnixFileMode(fresh, File.GetUnixFileMode(old));
            }
        );
    }

    /// <summary>Names of all that lies in the folder itself.</summary>
    public static ImmutableArray<string> Names(string folder) =>
        Guard<ImmutableArray<string>>(
            folder,
            () => [.. new DirectoryInfo(folder).GetFileSystemInfos("*", Everything).Select(entry => entry.Name)]
        );

    public static void DeleteFile(string path) => Guard(path, () => File.Delete(path));

    /// <summary>The folder with all that is in it; links in it are removed, not followed.</summary>
    public static void DeleteFolder(string path)
    {
        if (Directory.Exists(path))
            Guard(path, () => Directory.Delete(path, recursive: true));
    }

    public static void DeleteFolderIfEmpty(string path)
    {
        if (Directory.Exists(path) && !Guard(path, () => Directory.EnumerateFileSystemEntries(path).Any()))
            Guard(path, () => Directory.Delete(path));
    }

    public static byte[]? ReadFile(string path) =>
        Guard(path, () => File.Exists(path) ? File.ReadAllBytes(path) : null);

    /// <summary>All files under the folder as paths from it, links among them as files; sorted.</summary>
    public static ImmutableArray<string> Files(string folder) =>
        Directory.Exists(folder)
            ? [.. FilesIn(folder).Select(path => Relative(folder, path)).Order(StringComparer.Ordinal)]
            : [];

    private static List<string> FilesIn(string folder)
    {
        var files = new List<string>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
            foreach (var entry in Guard(next, () => new DirectoryInfo(next).GetFileSystemInfos("*", Everything)))
                if (entry is DirectoryInfo && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    folders.Push(entry.FullName);
                else
                    files.Add(entry.FullName);

        return files;
    }

    private static string Relative(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static void Guard(string path, Action action) =>
        Guard(
            path,
            () =>
            {
                action();
                return true;
            }
        );

    private static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception trouble) when (DiskFault.Is(trouble))
        {
            throw new DiskFault(path, trouble);
        }
    }
}
