using System.Buffers.Binary;

namespace Upshot.Rendering.Pictures;

/// <summary>
/// Keeps of a WebP the chunks that draw it (RFC 9649): pixels, transparency, animation, colour profile. Notes and
/// whatever hangs on behind the end are left out; no pixel is touched.
/// </summary>
internal sealed class WebPCleaner
{
    private const int Head = 12;
    private const int ChunkHead = 8;
    private const int FrameHead = 16;
    private const byte Profile = 0x20;
    private const byte Transparency = 0x10;
    private const byte Notes = 0x08;
    private const byte Animation = 0x02;

    private readonly List<ReadOnlyMemory<byte>> kept = [];
    private ImageSize? canvas;
    private ImageSize? picture;
    private byte flags;
    private int turn = Orientation.Upright;

    private WebPCleaner() { }

    public static CleanPicture Clean(ReadOnlyMemory<byte> bytes)
    {
        var cleaner = new WebPCleaner();
        foreach (var chunk in Chunks(bytes.Piece(Head, bytes.Little32(4) - (long)(Head - ChunkHead))))
            cleaner.Take(chunk);
        return cleaner.Result();
    }

    private CleanPicture Result()
    {
        if (picture is not { } shown)
            throw PictureFault.Broken("there is no picture in the file");

        var isTurned = canvas is not null && turn != Orientation.Upright;
        if (isTurned)
            kept.Add(Chunk("EXIF"u8, Orientation.Note(turn)));
        if (canvas is { } size)
            kept.Insert(0, Chunk("VP8X"u8, Extended(size, isTurned)));
        return new(Chunk("RIFF"u8, PictureBytes.Join([.. kept.Prepend("WEBP"u8.ToArray())]).Span), canvas ?? shown)
        {
            LiesOnItsSide = isTurned,
        };
    }

    private void Take(ReadOnlyMemory<byte> chunk)
    {
        var content = Content(chunk);
        switch (NameOf(chunk))
        {
            case "VP8X":
                canvas ??= new(content.Little24(4) + 1, content.Little24(7) + 1);
                flags = (byte)(content.At(0) & (Transparency | Animation));
                break;
            case "ICCP":
                flags |= Profile;
                kept.Add(chunk);
                break;
            case "VP8 " or "VP8L":
                picture ??= SizeOf(chunk);
                kept.Add(chunk);
                break;
            case "ALPH" or "ANIM":
                kept.Add(chunk);
                break;
            case "ANMF":
                kept.Add(Frame(content));
                break;
            case "EXIF":
                turn = Orientation.Of(
                    content.Begins(Orientation.Head) ? content.Span[Orientation.Head.Length..] : content.Span
                );
                break;
        }
    }

    /// <summary>A picture of an animation, whose own chunks may hold more than the picture.</summary>
    private ReadOnlyMemory<byte> Frame(ReadOnlyMemory<byte> content)
    {
        List<ReadOnlyMemory<byte>> parts = [content.Piece(0, FrameHead)];
        foreach (var chunk in Chunks(content[FrameHead..]))
        {
            if (NameOf(chunk) is not ("VP8 " or "VP8L" or "ALPH"))
                continue;
            parts.Add(chunk);
            if (NameOf(chunk) != "ALPH")
                picture ??= SizeOf(chunk);
        }

        return Chunk("ANMF"u8, PictureBytes.Join(parts).Span);
    }

    private byte[] Extended(ImageSize size, bool isTurned)
    {
        var content = new byte[10];
        content[0] = (byte)(flags | (isTurned ? Notes : 0));
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(4), size.Width - 1);
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(7), (ushort)(size.Height - 1));
        content[9] = (byte)((size.Height - 1) >> 16);
        return content;
    }

    private static ImageSize SizeOf(ReadOnlyMemory<byte> chunk)
    {
        var content = Content(chunk);
        var size =
            NameOf(chunk) == "VP8L" && content.At(0) == 0x2F ? Lossless(content.Little32(1))
            : NameOf(chunk) == "VP8 " && content.Piece(3, 3).Begins([0x9D, 0x01, 0x2A])
                ? new(content.Little16(6) & 0x3FFF, content.Little16(8) & 0x3FFF)
            : default;
        return size is { Width: > 0, Height: > 0 } ? size : throw PictureFault.Broken("a part of it was damaged");
    }

    private static ImageSize Lossless(uint bits) => new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);

    /// <summary>Each with its head, and with the byte that makes its length even.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Chunks(ReadOnlyMemory<byte> bytes)
    {
        for (var position = 0; position < bytes.Length; )
        {
            var length = bytes.Little32(position + 4);
            var chunk = bytes.Piece(position, ChunkHead + (long)length);
            yield return length % 2 == 0 ? chunk : Chunk(chunk.Span[..4], chunk.Span[ChunkHead..]);
            position += chunk.Length + (int)(length % 2);
        }
    }

    private static string NameOf(ReadOnlyMemory<byte> chunk) => Encoding.Latin1.GetString(chunk.Span[..4]);

    private static ReadOnlyMemory<byte> Content(ReadOnlyMemory<byte> chunk) =>
        chunk.Slice(ChunkHead, (int)chunk.Little32(4));

    private static ReadOnlyMemory<byte> Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        var chunk = new byte[ChunkHead + content.Length + (content.Length % 2)];
        name.CopyTo(chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        content.CopyTo(chunk.AsSpan(ChunkHead));
        return chunk;
    }
}
