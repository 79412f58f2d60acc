using System.Buffers.Binary;

namespace Upshot.Rendering.Pictures;

/// <summary>Reads of a picture that tell of a cut file instead of running over its end.</summary>
internal static class PictureBytes
{
    public static ReadOnlyMemory<byte> Piece(this ReadOnlyMemory<byte> bytes, long start, long length) =>
        start >= 0 && length >= 0 && start + length <= bytes.Length
            ? bytes.Slice((int)start, (int)length)
            : throw PictureFault.Cut();

    public static byte At(this ReadOnlyMemory<byte> bytes, int position) => bytes.Piece(position, 1).Span[0];

    public static ushort Big16(this ReadOnlyMemory<byte> bytes, int position) =>
        BinaryPrimitives.ReadUInt16BigEndian(bytes.Piece(position, 2).Span);

    public static uint Big32(this ReadOnlyMemory<byte> bytes, int position) =>
        BinaryPrimitives.ReadUInt32BigEndian(bytes.Piece(position, 4).Span);

    public static ushort Little16(this ReadOnlyMemory<byte> bytes, int position) =>
        BinaryPrimitives.ReadUInt16LittleEndian(bytes.Piece(position, 2).Span);

    public static int Little24(this ReadOnlyMemory<byte> bytes, int position) =>
        bytes.Little16(position) | (bytes.At(position + 2) << 16);

    public static uint Little32(this ReadOnlyMemory<byte> bytes, int position) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes.Piece(position, 4).Span);

    public static bool Begins(this ReadOnlyMemory<byte> bytes, ReadOnlySpan<byte> with) => bytes.Span.StartsWith(with);

    /// <summary>The pieces one after the other.</summary>
    public static ReadOnlyMemory<byte> Join(IReadOnlyCollection<ReadOnlyMemory<byte>> pieces)
    {
        var joined = new byte[pieces.Sum(piece => piece.Length)];
        var filled = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(joined.AsMemory(filled));
            filled += piece.Length;
        }

        return joined;
    }
}
