using System.Buffers.Binary;

namespace Upshot.Rendering.Pictures;

/// <summary>
/// How a photo has to be turned, 1 to 8: the one note of a camera that readers need (CIPA DC-008, Exif 2.32, 4.6.4). It
/// is read from the camera's notes and written as a note that holds nothing else.
/// </summary>
internal static class Orientation
{
    public const int Upright = 1;

    private const int Tag = 0x0112;
    private const int Short = 3;
    private const int EntryLength = 12;

    /// <summary>What begins the notes of a camera in a JPEG, and by mistake in some WebP files.</summary>
    public static ReadOnlySpan<byte> Head => "Exif\0\0"u8;

    /// <summary>Whether width and height change places.</summary>
    public static bool IsSideways(int orientation) => orientation >= 5;

    /// <summary>Upright where the notes say nothing that can be understood: a browser does the same.</summary>
    public static int Of(ReadOnlySpan<byte> notes)
    {
        var isLittle = notes.StartsWith("II*\0"u8);
        if (notes.Length < 8 || !(isLittle || notes.StartsWith("MM\0*"u8)))
            return Upright;

        var start = Read32(notes[4..], isLittle);
        if (start > notes.Length - 2)
            return Upright;

        var entries = notes[((int)start + 2)..];
        for (var left = Read16(notes[(int)start..], isLittle); left > 0 && entries.Length >= EntryLength; left--)
        {
            if (Read16(entries, isLittle) == Tag)
                return Value(entries, isLittle);
            entries = entries[EntryLength..];
        }

        return Upright;
    }

    /// <summary>Notes that say only this.</summary>
    public static byte[] Note(int orientation) =>
        [
            .. "MM\0*"u8, // big end first
            .. (ReadOnlySpan<byte>)[0, 0, 0, 8], // where the list begins
            .. (ReadOnlySpan<byte>)[0, 1], // its one entry
            .. (ReadOnlySpan<byte>)[Tag >> 8, Tag & 0xFF, 0, Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0],
            .. (ReadOnlySpan<byte>)[0, 0, 0, 0], // no further list
        ];

    private static int Value(ReadOnlySpan<byte> entry, bool isLittle) =>
        Read16(entry[2..], isLittle) == Short && Read16(entry[8..], isLittle) is >= 1 and <= 8 and var value
            ? value
            : Upright;

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Read32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
