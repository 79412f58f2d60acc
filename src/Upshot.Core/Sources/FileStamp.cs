using System.Security;

namespace Upshot.Sources;

/// <summary>What a disk tells of a file without opening it, to see whether it has changed.</summary>
/// <param name="Written">When its text was last written; programs can set it to any time.</param>
/// <param name="Changed">When anything of it was last changed, which no program can set; 0 where it is not known.</param>
/// <param name="Identity">Another when the file was replaced; 0 where it is not known.</param>
public readonly record struct FileStamp(long Size, long Written, long Changed, long Identity)
{
    private const long TicksToNanoseconds = 100;

    /// <summary>Null when it is no plain file, or may not be asked for.</summary>
    public static FileStamp? Of(string path)
    {
        if (OperatingSystem.IsLinux())
            return LinuxFile.StampOf(path);

        try
        {
            var file = new FileInfo(path);
            var written = file.LastWriteTimeUtc - DateTime.UnixEpoch;
            return file.Exists ? new FileStamp(file.Length, written.Ticks * TicksToNanoseconds, 0, 0) : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or SecurityException)
        {
            return null;
        }
    }
}
