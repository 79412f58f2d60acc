using System.Security;
using Microsoft.Win32.SafeHandles;

namespace Upshot.Sources;

/// <summary>Reads one file of a project, whole, within its limit, and only if it lies where it seems to lie.</summary>
internal static class SourceFileReader
{
    private const long MaxMarkdownBytes = 1024 * 1024;
    private const long MaxBytes = 20 * 1024 * 1024;

    private static readonly Rule TooLarge = new(
        "UP096",
        Severity.Error,
        "a file is within its limit",
        "A page this long is not read, and a file this large keeps the reader waiting."
    );

    private static readonly Rule NotReadable = new(
        "UP097",
        Severity.Error,
        "every file can be read",
        "What cannot be read would be missing from the site."
    );

    public static (SourceFile? File, Diagnostic? Finding) Read(string fullPath, string path)
    {
        try
        {
            using var handle = File.OpenHandle(
                fullPath,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            if (!LiesAt(handle, fullPath))
                return (null, Moved(path));

            var length = RandomAccess.GetLength(handle);
            var limit = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? MaxMarkdownBytes : MaxBytes;
            return length > limit ? (null, Oversized(path, length, limit)) : (ReadAll(handle, path, (int)length), null);
        }
        catch (Exception trouble)
            when (trouble is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            return (null, Unreadable(path, trouble));
        }
    }

    public static Diagnostic Unreadable(string path, Exception trouble) =>
        NotReadable.At(
            Location.Of(path),
            trouble switch
            {
                UnauthorizedAccessException or SecurityException => "there is no permission to read it",
                FileNotFoundException or DirectoryNotFoundException => "it went away while it was being read",
                NotSupportedException => "it is not a plain file",
                _ => "another program has it open, or the disk does not answer",
            },
            "Give the person who builds the site the right to read it, and build again."
        );

    private static SourceFile ReadAll(SafeFileHandle handle, string path, int length)
    {
        var bytes = new byte[length];
        var filled = 0;
        while (filled < length && RandomAccess.Read(handle, bytes.AsSpan(filled), filled) is > 0 and var count)
            filled += count;

        return new SourceFile(path, bytes.AsMemory(0, filled));
    }

    /// <summary>A link put in place of a folder after it was listed would lead the open file elsewhere.</summary>
    private static bool LiesAt(SafeFileHandle handle, string fullPath)
    {
        var opened = OperatingSystem.IsLinux()
            ? new FileInfo($"/proc/self/fd/{handle.DangerousGetHandle()}").LinkTarget
            : null;
        return (opened ?? RealPath.Of(fullPath)) == fullPath;
    }

    private static Diagnostic Moved(string path) =>
        NotReadable.At(Location.Of(path), "it was moved while it was being read", "Build again.");

    private static Diagnostic Oversized(string path, long length, long limit) =>
        TooLarge.At(
            Location.Of(path),
            $"it has {length / 1024.0 / 1024:0.0} MB, {limit / 1024 / 1024} MB is the most",
            path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? "Split the page." : "Make the file smaller."
        );
}
