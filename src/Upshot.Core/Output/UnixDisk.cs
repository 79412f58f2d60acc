using System.Runtime.InteropServices;

namespace Upshot.Output;

/// <summary>Two things .NET cannot say: exchange two folders, and wait until the disk has a folder.</summary>
internal static partial class UnixDisk
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int ReadOnly = 0;
    private const int NoSuchCall = 38;
    private const int NotMeantForThis = 22;
    private const int NotSupported = 95;

    /// <summary>False where the system or the file system knows no exchange.</summary>
    public static bool TryExchange(string left, string right)
    {
        if (!OperatingSystem.IsLinux())
            return false;

        try
        {
            if (RenameAt2(CurrentFolder, left, CurrentFolder, right, Exchange) == 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return error is NoSuchCall or NotMeantForThis or NotSupported ? false : throw Trouble(error);
    }

    /// <summary>Does nothing on Windows, which keeps the order of names by itself.</summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return;

        var folder = Open(path, ReadOnly);
        if (folder < 0)
            throw Trouble(Marshal.GetLastPInvokeError());

        var answer = Flush(folder);
        var error = Marshal.GetLastPInvokeError();
        _ = Close(folder);
        // Some file shares cannot flush a folder and say so.
        if (answer != 0 && error is not (NotMeantForThis or NotSupported))
            throw Trouble(error);
    }

    private static IOException Trouble(int error) => new(Marshal.GetPInvokeErrorMessage(error), error);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int leftFolder, string left, int rightFolder, string right, uint flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Flush(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
