using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Checks.Fixing;

/// <summary>Puts a new text in the place of a source file in one step: a reader sees the old one or the new one.</summary>
public static class SourceWriter
{
    private static readonly Rule Refused = new(
        "UP907",
        Severity.Error,
        "A source file can't be written",
        "The file stays as it was, so that nothing of it is lost."
    );

    /// <summary>Null when it is written.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="file">The new text.</param>
    /// <param name="before">What the file must still hold; null when it may hold anything, or not be there.</param>
    public static Diagnostic? Write(string root, SourceFile file, SourceFile? before)
    {
        var path = Path.Combine(RealPath.Of(root), file.Path);
        try
        {
            if (before is not null && Disk.ReadFile(path)?.AsSpan().SequenceEqual(before.Bytes.Span) != true)
                return Refused.At(
                    Location.Of(file.Path),
                    "the file was changed while it was checked",
                    "Run the command again."
                );

            Replace(path, file.Bytes);
            return null;
        }
        catch (DiskFault fault)
        {
            return Refused.At(Location.Of(file.Path), fault.Message, "Put that right, and run the command again.");
        }
    }

    private static void Replace(string path, ReadOnlyMemory<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        // Hidden, so that it is never read as a source.
        var fresh = Path.Combine(folder, $".{Path.GetFileName(path)}.upshot-new");
        try
        {
            Disk.WriteFile(fresh, bytes);
            KeepMode(path, fresh);
            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception trouble) when (trouble is DiskFault || DiskFault.Is(trouble))
        {
            if (File.Exists(fresh))
                Disk.DeleteFile(fresh);
            throw trouble as DiskFault ?? new DiskFault(path, trouble);
        }

        Disk.FlushFolder(folder);
    }

    /// <summary>Who could read and write the old file can read and write the new one.</summary>
    private static void KeepMode(string path, string fresh)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            File.SetUnixFileMode(fresh, File.GetUnixFileMode(path));
    }
}
