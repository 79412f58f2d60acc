using Upshot.Sources;

namespace Upshot.Output;

/// <summary>A file that one process holds at a time. The system gives it back when its holder ends in any way.</summary>
internal sealed class LockFile : IDisposable
{
    private readonly string path;
    private readonly FileStream held;

    private LockFile(string path, FileStream held)
    {
        this.path = path;
        this.held = held;
    }

    /// <summary>Null while somebody else holds it. Throws DiskFault when the disk refuses.</summary>
    public static LockFile? TryTake(string path)
    {
        try
        {
            var opened = new FileStream(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.None,
                    BufferSize = 0,
                    Options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None,
                }
            );
            if (LinuxFile.IsSame(opened.SafeFileHandle, path))
                return new LockFile(path, opened);

            // The last holder removed the file between our opening and locking it.
            opened.Dispose();
            return null;
        }
        catch (IOException trouble) when (DiskFault.IsSharing(trouble))
        {
            return null;
        }
        catch (Exception trouble) when (DiskFault.Is(trouble))
        {
            throw new DiskFault(path, trouble);
        }
    }

    public void Dispose()
    {
        // While it is still held, so that nobody's lock but ours is removed; Windows removes it on closing.
        if (!OperatingSystem.IsWindows())
            TryDelete(path);

        held.Dispose();
    }

    /// <summary>What is left behind is a file that nobody holds: the next one takes it over.</summary>
    public static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception trouble) when (DiskFault.Is(trouble))
        {
            // As said above.
        }
    }
}
