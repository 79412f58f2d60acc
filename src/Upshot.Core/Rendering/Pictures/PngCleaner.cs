using System.Buffers.Binary;

namespace Upshot.Rendering.Pictures;

/// <summary>
/// Keeps of a PNG the chunks that draw it (W3C PNG, third edition). Texts, times, notes and whatever hangs on behind the
/// end are left out; no pixel is touched.
/// </summary>
internal static class PngCleaner
{
    private const int Head = 8;
    private const int ChunkFrame = 12;

    private static readonly FrozenSet<string> Drawing = FrozenSet.ToFrozenSet(
        [
            "IHDR",
            "PLTE",
            "IDAT",
            "IEND",
            "tRNS",
            "cHRM",
            "gAMA",
            "iCCP",
            "sBIT",
            "sRGB",
            "cICP",
            "mDCV",
            "cLLI",
            "bKGD",
            "pHYs",
            "acTL",
            "fcTL",
            "fdAT",
        ],
        StringComparer.Ordinal
    );

    public static CleanPicture Clean(ReadOnlyMemory<byte> bytes)
    {
        List<ReadOnlyMemory<byte>> kept = [bytes.Piece(0, Head)];
        var size = SizeOf(bytes);
        var turn = Orientation.Upright;
        var firstData = 0;
        var position = Head;
        for (var name = ""; name != "IEND"; )
        {
            var chunk = bytes.Piece(position, bytes.Big32(position) + (long)ChunkFrame);
            position += chunk.Length;
            name = Encoding.Latin1.GetString(chunk.Span[4..8]);
            if (Crc(chunk.Span[4..^4]) != chunk.Big32(chunk.Length - 4))
                throw PictureFault.Broken("a part of it was damaged");

            if (name == "IDAT" && firstData == 0)
                firstData = kept.Count;
            if (name == "eXIf")
                turn = Orientation.Of(chunk.Span[8..^4]);
            else if (Drawing.Contains(name))
                kept.Add(chunk);
            else if (char.IsAsciiLetterUpper(name[0]))
                throw PictureFault.Unknown(
                    "it is stored in a way that browsers do not show",
                    "Open it in a photo program and save it as an ordinary PNG."
                );
        }

        if (firstData == 0)
            throw PictureFault.Broken("there is no picture in the file");
        if (turn != Orientation.Upright)
            kept.Insert(firstData, Chunk("eXIf"u8, Orientation.Note(turn)));
        return new(PictureBytes.Join(kept), Orientation.IsSideways(turn) ? size.Turned : size);
    }

    private static ImageSize SizeOf(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Piece(Head + 4, 4).Begins("IHDR"u8) || bytes.Big32(Head) != 13)
            throw PictureFault.Broken("its beginning is not that of a picture");
        var (width, height) = (bytes.Big32(16), bytes.Big32(20));
        return width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue
            ? new((int)width, (int)height)
            : throw PictureFault.Broken("the picture has no width or no height");
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[content.Length + ChunkFrame];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        name.CopyTo(chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc(chunk.AsSpan(4..^4)));
        return chunk;
    }

    /// <summary>ISO 3309, as annex D of the format writes it.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
            sum = CrcTable[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }

    private static ImmutableArray<uint> CrcTable { get; } =
    [
        .. Enumerable
            .Range(0, 256)
            .Select(start =>
                Enumerable
                    .Range(0, 8)
                    .Aggregate((uint)start, (sum, _) => (sum & 1) == 0 ? sum >> 1 : 0xEDB88320 ^ (sum >> 1))
            ),
    ];
}
