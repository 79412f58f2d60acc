using System.Security;

namespace Upshot.Output;

/// <summary>The disk refused something: where, and why in words. <see cref="SiteWriter"/> makes a finding of it.</summary>
internal sealed class DiskFault(string path, Exception cause) : Exception(Words(cause), cause)
{
    // Error numbers of Linux and macOS; those of Windows carry this facility.
    private const int Windows = unchecked((int)0x80070000);

    public string Path => path;

    public static bool Is(Exception trouble) =>
        trouble
            is IOException
                or UnauthorizedAccessException
                or SecurityException
                or NotSupportedException
                // What .NET makes of "file too large".
                or ArgumentOutOfRangeException { ParamName: "value" };

    public static bool IsSharing(IOException trouble) => trouble.HResult is 11 or 35 or Windows + 32 or Windows + 33;

    private static string Words(Exception cause) =>
        cause switch
        {
            PathTooLongException => "the path is longer than the disk allows",
            DirectoryNotFoundException or FileNotFoundException => "a folder on the way is missing, or is a file",
            UnauthorizedAccessException { InnerException: IOException { HResult: 1 } } =>
                "the system does not allow it",
            UnauthorizedAccessException or SecurityException => "there is no permission to write here",
            ArgumentOutOfRangeException => "the file is larger than the disk or a limit of the system allows",
            IOException { HResult: var number } => Words(number),
            _ => "this is not a place for plain files",
        };

    private static string Words(int number) =>
        number switch
        {
            5 => "the disk reports a fault",
            16 or 18 or Windows + 17 => "the folder is a disk of its own and cannot be swapped",
            17 or 20 or Windows + 183 or Windows + 267 => "a file stands where a folder is needed",
            23 or 24 or Windows + 4 => "too many files are open on this machine",
            27 => "the file is larger than the disk or a limit of the system allows",
            28 or Windows + 39 or Windows + 112 => "the disk is full",
            30 or Windows + 19 => "the disk is read-only",
            36 or 63 or Windows + 206 => "the path is longer than the disk allows",
            69 or 122 or Windows + 1295 => "the disk space allotted to you is used up",
            Windows + 32 or Windows + 33 => "another program has it open",
            _ => "the disk does not answer",
        };
}
