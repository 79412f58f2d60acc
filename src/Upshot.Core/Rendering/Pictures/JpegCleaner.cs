namespace Upshot.Rendering.Pictures;

/// <summary>
/// Keeps of a JPEG what draws it: frame, tables, scans, colour profile (ITU T.81, annex B). Notes of cameras and
/// programs, previews, further pictures and whatever hangs on behind the end are left out; no scan is touched.
/// </summary>
internal sealed class JpegCleaner
{
    private const int JfifLength = 18;
    private const int AdobeLength = 16;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly List<ReadOnlyMemory<byte>> kept = [];
    private ReadOnlyMemory<byte> jfif;
    private int? orientation;
    private ImageSize? size;
    private int position = 2;
    private bool hasScan;

    private JpegCleaner(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    public static CleanPicture Clean(ReadOnlyMemory<byte> bytes)
    {
        var cleaner = new JpegCleaner(bytes);
        cleaner.ReadAll();
        return cleaner.Result();
    }

    private void ReadAll()
    {
        for (var marker = Marker(); marker != 0xD9; marker = Marker())
        {
            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
                continue; // stands alone, and does nothing here
            Take(marker, Segment());
        }
    }

    private CleanPicture Result()
    {
        if (size is not { } frame || !hasScan)
            throw PictureFault.Broken("there is no picture in the file");

        var turn = orientation ?? Orientation.Upright;
        ReadOnlyMemory<byte>[] pieces =
        [
            bytes[..2],
            jfif,
            turn == Orientation.Upright ? default : Note(turn),
            .. kept,
            new byte[] { 0xFF, 0xD9 },
        ];
        return new(PictureBytes.Join(pieces), Orientation.IsSideways(turn) ? frame.Turned : frame);
    }

    private byte Marker()
    {
        if (bytes.At(position) != 0xFF)
            throw PictureFault.Broken("there are bytes in it that belong to no picture");
        while (bytes.At(position) == 0xFF)
            position++;
        return bytes.At(position++);
    }

    /// <summary>With its marker; the position moves behind it.</summary>
    private ReadOnlyMemory<byte> Segment()
    {
        var length = bytes.Big16(position);
        var segment = bytes.Piece(position - 2, length + 2);
        position += length;
        return segment;
    }

    private void Take(byte marker, ReadOnlyMemory<byte> segment)
    {
        var content = segment.Piece(4, segment.Length - 4);
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                TakeFrame(segment);
                break;
            case 0xC4 or 0xDB or 0xDD:
                kept.Add(segment);
                break;
            case 0xDA:
                kept.Add(segment);
                kept.Add(Scan());
                hasScan = true;
                break;
            case 0xE0 when content.Begins("JFIF\0"u8) && segment.Length >= JfifLength && jfif.IsEmpty:
                jfif = WithoutPreview(segment);
                break;
            case 0xE1 when content.Begins(Orientation.Head):
                orientation ??= Orientation.Of(content.Span[Orientation.Head.Length..]);
                break;
            case 0xE2 when content.Begins("ICC_PROFILE\0"u8):
                kept.Add(segment);
                break;
            case 0xEE when content.Begins("Adobe"u8) && segment.Length >= AdobeLength:
                kept.Add(Short(segment, AdobeLength));
                break;
            case 0xFE or (>= 0xE0 and <= 0xEF):
                break;
            default:
                throw PictureFault.Unknown(
                    "it is stored in a way that browsers do not show",
                    "Open it in a photo program and save it as an ordinary JPEG."
                );
        }
    }

    private void TakeFrame(ReadOnlyMemory<byte> segment)
    {
        if (size is not null)
            throw PictureFault.Broken("there are two pictures in one");
        size = new(segment.Big16(7), segment.Big16(5));
        if (size is { Width: 0 } or { Height: 0 })
            throw PictureFault.Broken("the picture has no width or no height");
        kept.Add(segment);
    }

    /// <summary>To the next marker that is neither a stuffed byte nor a restart.</summary>
    private ReadOnlyMemory<byte> Scan()
    {
        var start = position;
        while (true)
        {
            var next = bytes.Span[position..].IndexOf((byte)0xFF);
            if (next < 0)
                throw PictureFault.Cut();
            position += next;
            if (bytes.At(position + 1) is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return bytes[start..position];
            position += bytes.At(position + 1) == 0xFF ? 1 : 2;
        }
    }

    /// <summary>A small picture in the head may show what was cut off the large one.</summary>
    private static ReadOnlyMemory<byte> WithoutPreview(ReadOnlyMemory<byte> segment)
    {
        var head = Short(segment, JfifLength);
        head[^2] = head[^1] = 0; // width and height of the preview
        return head;
    }

    private static byte[] Short(ReadOnlyMemory<byte> segment, int length)
    {
        var head = segment[..length].ToArray();
        head[2] = 0;
        head[3] = (byte)(length - 2);
        return head;
    }

    private static byte[] Note(int turn)
    {
        var note = Orientation.Note(turn);
        return [0xFF, 0xE1, 0, (byte)(2 + Orientation.Head.Length + note.Length), .. Orientation.Head, .. note];
    }
}
