using System.Runtime.InteropServices;

namespace Upshot.Sources;

/// <summary>What Linux knows of a file and .NET does not say: its type and its identity.</summary>
internal static partial class LinuxFile
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const int EmptyPath = 0x1000;
    private const uint BasicFields = 0x7ff;
    private const int ModeAt = 28;
    private const int InodeAt = 32;
    private const int SizeAt = 40;
    private const int ChangedAt = 96;
    private const int WrittenAt = 112;
    private const int DeviceAt = 136;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Whether the path is neither folder, link, pipe, socket nor device; true where Linux cannot be asked.</summary>
    public static bool IsRegular(string path)
    {
        Span<byte> answer = stackalloc byte[256];
        return !Ask(CurrentFolder, path, NoFollow, answer)
            || (MemoryMarshal.Read<ushort>(answer[ModeAt..]) & TypeMask) == RegularFile;
    }

    /// <summary>Whether the path still leads to the open file; true where Linux cannot be asked.</summary>
    public static bool IsSame(SafeHandle open, string path)
    {
        Span<byte> left = stackalloc byte[256];
        Span<byte> right = stackalloc byte[256];
        return !OperatingSystem.IsLinux()
            || (
                Ask((int)open.DangerousGetHandle(), "", EmptyPath, left)
                && Ask(CurrentFolder, path, NoFollow, right)
                && left.Slice(InodeAt, 8).SequenceEqual(right.Slice(InodeAt, 8))
                && left.Slice(DeviceAt, 8).SequenceEqual(right.Slice(DeviceAt, 8))
            );
    }

    /// <summary>Null when there is no plain file, or where Linux cannot be asked.</summary>
    public static FileStamp? StampOf(string path)
    {
        Span<byte> answer = stackalloc byte[256];
        return
            Ask(CurrentFolder, path, NoFollow, answer)
            && (MemoryMarshal.Read<ushort>(answer[ModeAt..]) & TypeMask) == RegularFile
            ? new FileStamp(
                MemoryMarshal.Read<long>(answer[SizeAt..]),
                Nanoseconds(answer[WrittenAt..]),
                Nanoseconds(answer[ChangedAt..]),
                MemoryMarshal.Read<long>(answer[InodeAt..])
            )
            : null;
    }

    private static long Nanoseconds(ReadOnlySpan<byte> time) =>
        (MemoryMarshal.Read<long>(time) * 1_000_000_000) + MemoryMarshal.Read<uint>(time[8..]);

    private static bool Ask(int folder, string path, int flags, Span<byte> answer) =>
        OperatingSystem.IsLinux() && Statx(folder, path, flags, BasicFields, ref answer[0]) == 0;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint fields, ref byte answer);
}
