namespace Upshot.Rendering.Pictures;

/// <summary>
/// Keeps of a GIF its pictures and how often they are shown again (GIF89a). Comments, notes of programs and whatever
/// hangs on behind the end are left out; no pixel is touched.
/// </summary>
internal sealed class GifCleaner
{
    private const int Head = 13;
    private const int PictureHead = 10;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly List<ReadOnlyMemory<byte>> kept = [];

    /// <summary>How the next picture is shown; of no use without it.</summary>
    private ReadOnlyMemory<byte> control;
    private bool hasPicture;

    private GifCleaner(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    public static CleanPicture Clean(ReadOnlyMemory<byte> bytes)
    {
        var size = new ImageSize(bytes.Little16(6), bytes.Little16(8));
        if (size is { Width: 0 } or { Height: 0 })
            throw PictureFault.Broken("the picture has no width or no height");

        var cleaner = new GifCleaner(bytes);
        cleaner.ReadAll();
        return cleaner.hasPicture
            ? new(PictureBytes.Join(cleaner.kept), size)
            : throw PictureFault.Broken("there is no picture in the file");
    }

    private void ReadAll()
    {
        var position = Head + TableLength(bytes.At(10));
        kept.Add(bytes.Piece(0, position));
        while (bytes.At(position) != 0x3B)
        {
            var start = position;
            if (bytes.At(position) == 0x2C)
            {
                // One byte more: how wide the codes of the pixels are.
                position = EndOfBlocks(position + PictureHead + TableLength(bytes.At(position + 9)) + 1);
                kept.Add(control);
                kept.Add(bytes[start..position]);
                control = default;
                hasPicture = true;
            }
            else if (bytes.At(position) == 0x21)
            {
                position = EndOfBlocks(position + 2);
                Take(bytes[start..position]);
            }
            else
            {
                throw PictureFault.Broken("there are bytes in it that belong to no picture");
            }
        }

        kept.Add(bytes.Piece(position, 1));
    }

    private void Take(ReadOnlyMemory<byte> extension)
    {
        if (extension.At(1) == 0xF9)
            control = extension;
        else if (extension.At(1) == 0x01)
            control = default; // a text that browsers do not draw
        else if (
            extension.At(1) == 0xFF
            && extension.Length == 19
            && (extension[3..].Begins("NETSCAPE2.0"u8) || extension[3..].Begins("ANIMEXTS1.0"u8))
        )
            kept.Add(extension);
    }

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private int EndOfBlocks(int position)
    {
        while (bytes.At(position) is > 0 and var length)
            position += length + 1;
        return position + 1;
    }
}
