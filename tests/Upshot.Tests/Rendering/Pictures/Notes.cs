using System.Buffers.Binary;
using System.Text;
using static Upshot.Tests.Rendering.Pictures.Photos;

namespace Upshot.Tests.Rendering.Pictures;

/// <summary>What cameras and programs note in pictures, each with the canary in it.</summary>
public static class Notes
{
    /// <summary>Name, and the bytes of the plain picture with the note put in.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Of(string ending) =>
        ending switch
        {
            ".jpg" => Jpegs(),
            ".png" => Pngs(),
            ".webp" => WebPs(),
            _ => Gifs(),
        };

    /// <summary>Notes of a camera with where the photo was taken, and how it has to be turned.</summary>
    public static byte[] Camera(int turn, bool isLittle)
    {
        var note = new byte[120];
        (isLittle ? "II*\0"u8 : "MM\0*"u8).CopyTo(note);
        Write32(4, 8);
        Write16(8, 4); // entries
        Entry(10, 0x010F, 2, 12, 64); // maker
        Entry(22, 0x0112, 3, 1, 0);
        Write16(22 + 8, (ushort)turn);
        Entry(34, 0x013B, 2, 12, 76); // artist
        Entry(46, 0x8825, 4, 1, 88); // where
        Encoding.ASCII.GetBytes($"{Canary} Make\0{Canary} Name\0").CopyTo(note, 64);
        Write16(88, 1);
        Entry(90, 2, 2, 8, 104);
        Encoding.ASCII.GetBytes($"{Canary}\0").CopyTo(note, 106);
        return note;

        void Entry(int at, ushort tag, ushort type, uint count, uint value)
        {
            Write16(at, tag);
            Write16(at + 2, type);
            Write32(at + 4, count);
            Write32(at + 8, value);
        }

        void Write16(int at, ushort value)
        {
            if (isLittle)
                BinaryPrimitives.WriteUInt16LittleEndian(note.AsSpan(at), value);
            else
                BinaryPrimitives.WriteUInt16BigEndian(note.AsSpan(at), value);
        }

        void Write32(int at, uint value)
        {
            if (isLittle)
                BinaryPrimitives.WriteUInt32LittleEndian(note.AsSpan(at), value);
            else
                BinaryPrimitives.WriteUInt32BigEndian(note.AsSpan(at), value);
        }
    }

    public static byte[] WithTurn(string ending, int turn, bool isLittle) =>
        ending switch
        {
            ".jpg" => InJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Camera(turn, isLittle)])),
            ".png" => InPng(Chunk("eXIf", Camera(turn, isLittle))),
            _ => InWebP(Riff("EXIF", Camera(turn, isLittle)), 0x08),
        };

    /// <summary>Before the tables, where cameras write it.</summary>
    public static byte[] InJpeg(byte[] segment) => [.. Jpeg[..20], .. segment, .. Jpeg[20..]];

    public static byte[] InPng(byte[] chunk) => [.. Png[..33], .. chunk, .. Png[33..]];

    public static byte[] InWebP(byte[] chunk, byte flag)
    {
        byte[] webp = [.. WebP, .. chunk];
        webp[20] |= flag;
        BinaryPrimitives.WriteInt32LittleEndian(webp.AsSpan(4), webp.Length - 8);
        return webp;
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Xmp =>
        Text($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF><dc:creator>{Canary}</dc:creator></rdf:RDF></x:xmpmeta>");

    private static byte[] Press =>
        [.. "Photoshop 3.0\08BIM"u8, 4, 4, 0, 0, 0, 0, 0, 12, 0x1C, 2, 80, 0, 6, .. Text(Canary)];

    private static IEnumerable<(string Name, byte[] Bytes)> Jpegs()
    {
        yield return ("where it was taken", InJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Camera(1, isLittle: true)])));
        yield return ("camera, other order", InJpeg(Segment(0xE1, [.. "Exif\0\0"u8, .. Camera(1, isLittle: false)])));
        yield return ("XMP", InJpeg(Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp])));
        yield return ("more XMP", InJpeg(Segment(0xE1, [.. "http://ns.adobe.com/xmp/extension/\0"u8, .. Xmp])));
        yield return ("press", InJpeg(Segment(0xED, Press)));
        yield return ("comment", InJpeg(Segment(0xFE, Text(Canary))));
        yield return ("list of further pictures", InJpeg(Segment(0xE2, [.. "MPF\0"u8, .. Text(Canary)])));
        yield return ("preview", InJpeg(Segment(0xE0, [.. "JFXX\0"u8, 0x10, .. Text(Canary)])));
        yield return ("maker's own", InJpeg(Segment(0xEC, [.. "Ducky"u8, .. Text(Canary)])));
        yield return ("origin", InJpeg(Segment(0xEB, [.. "JP"u8, .. Text(Canary)])));
        yield return ("second picture", [.. Jpeg, .. Jpeg, .. Text(Canary)]);
        yield return ("film behind it", [.. Jpeg, .. "\0\0\0\x18ftypmp42"u8, .. Text(Canary)]);
        yield return (
            "comment before the scan",
            [.. Jpeg[..^BehindScan], .. Segment(0xFE, Text(Canary)), .. Jpeg[^BehindScan..]]
        );
        yield return ("preview in the head", PreviewInHead());
    }

    /// <summary>From the start of the scan to the end of the file.</summary>
    private static int BehindScan => Jpeg.Length - Jpeg.AsSpan().LastIndexOf((byte[])[0xFF, 0xDA]);

    private static byte[] PreviewInHead()
    {
        byte[] head = [.. Jpeg[6..18], 2, 1, .. Text(Canary)];
        return [0xFF, 0xD8, .. Segment(0xE0, head), .. Jpeg[20..]];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Pngs()
    {
        yield return ("camera", InPng(Chunk("eXIf", Camera(1, isLittle: true))));
        yield return ("text", InPng(Chunk("tEXt", Text($"Author\0{Canary}"))));
        yield return ("packed text", InPng(Chunk("zTXt", Text($"Comment\0\0{Canary}"))));
        yield return ("XMP", InPng(Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp])));
        yield return ("day", InPng(Chunk("tIME", Text(Canary))));
        yield return ("origin", InPng(Chunk("caBX", Text(Canary))));
        yield return ("program's own", InPng(Chunk("mkBF", Text(Canary))));
        yield return ("what was cut off", [.. Png, .. Chunk("IDAT", Text(Canary)), .. Text(Canary)]);
        yield return ("text behind the pixels", [.. Png[..^12], .. Chunk("tEXt", Text($"a\0{Canary}")), .. Png[^12..]]);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> WebPs()
    {
        yield return ("camera", InWebP(Riff("EXIF", Camera(1, isLittle: true)), 0x08));
        yield return (
            "camera as in a JPEG",
            InWebP(Riff("EXIF", [.. "Exif\0\0"u8, .. Camera(1, isLittle: false)]), 0x08)
        );
        yield return ("XMP", InWebP(Riff("XMP ", Xmp), 0x04));
        yield return ("program's own", InWebP(Riff("C2PA", Text(Canary + "!")), 0));
        yield return ("film behind it", [.. WebP, .. Text(Canary)]);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Gifs()
    {
        byte[] canary = [(byte)Canary.Length, .. Text(Canary), 0];
        yield return ("comment", [.. Gif[..38], 0x21, 0xFE, .. canary, .. Gif[38..]]);
        yield return ("XMP", [.. Gif[..38], 0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. canary, .. Gif[38..]]);
        yield return (
            "text",
            [.. Gif[..38], 0x21, 0xF9, 4, 0, 1, 0, 0, 0, 0x21, 0x01, 12, .. new byte[12], .. canary, .. Gif[38..]]
        );
        yield return ("behind it", [.. Gif, .. Text(Canary)]);
    }
}
