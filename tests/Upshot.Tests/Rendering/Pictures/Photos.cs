using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Upshot.Sources;

namespace Upshot.Tests.Rendering.Pictures;

/// <summary>Real pictures of 24 times 16 pixels, as a browser made them, with and without notes put in.</summary>
public static class Photos
{
    public const int Width = 24;
    public const int Height = 16;

    /// <summary>A word that stands in every note and in no picture.</summary>
    public const string Canary = "CANARY";

    public static string[] Endings { get; } = [".jpg", ".png", ".webp", ".gif"];

    /// <summary>With a colour profile.</summary>
    public static byte[] Jpeg { get; } =
        Convert.FromBase64String(
            """
            /9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAA
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            AAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChn
            VFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAA
            b6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQA
            AAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAg
            ADIAMAAxADb/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESUM8SDc9Pjv/2wBD
            AQoLCw4NDhwQEBw7KCIoOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozv/wAARCAAQABgDASIAAhEB
            AxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUB/8QAHxAAAQQCAgMAAAAAAAAAAAAAAAECAwQFERJBISIx/8QAFQEBAQAAAAAAAAAAAAAAAAAA
            BQP/xAAhEQABAwMEAwAAAAAAAAAAAAARAAEDAgRRBRIUYRMhMf/aAAwDAQACEQMRAD8AjhTAVutV5ELxbAe+zhOWWicWembyEH0B9YZVLGT4
            iKlfZkass1h8eqj2LpI36d5X2Tvj0vwE0AxT7Uh3fK//2Q==
            """
        );

    /// <summary>Lossy, with a colour profile.</summary>
    public static byte[] WebP { get; } =
        Convert.FromBase64String(
            """
            UklGRm4CAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAA
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            AAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChn
            VFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAA
            b6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQA
            AAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAg
            ADIAMAAxADZWUDgggAAAANADAJ0BKhgAEAA+nT6aSCWjIqEwCACwE4lkAJ0yga+qBQh9fZAAAAD+6Et1/4hpby2fU3yJy/oTu/7F3uhv/vk6
            jL11uP/hav/aPw3lY5//PuNhnJh79QP4qOmnwq0Js0EELvyyzKXa2pvGGuv3+p4/zAfuP69zSusT/7IzD1AA
            """
        );

    /// <summary>Lossy with transparency.</summary>
    public static byte[] ClearWebP { get; } =
        Convert.FromBase64String(
            """
            UklGRi4CAABXRUJQVlA4WAoAAAAwAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAA
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            AAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChn
            VFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAA
            b6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQA
            AAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAg
            ADIAMAAxADZWUDhMPwAAAC8XwAMQHyAQINSq5U8gkOwU7bYCgWTbZYOa/6DIX4CCtm2kQdzuIWkSR+5UDBH9H4Tqi+hlf9+bAAAAAAAAAAA=
            """
        );

    public static byte[] Png { get; } =
    [
        .. PngHead,
        .. Chunk("IHDR", [0, 0, 0, Width, 0, 0, 0, Height, 8, 0, 0, 0, 0]),
        .. Chunk("gAMA", [0, 0, 0xB1, 0x8F]),
        .. Chunk("pHYs", [0, 0, 0x0B, 0x13, 0, 0, 0x0B, 0x13, 1]),
        .. Chunk("IDAT", Packed()),
        .. Chunk("IEND", []),
    ];

    /// <summary>Two pictures, shown for ever.</summary>
    public static byte[] Gif { get; } =
    [
        .. "GIF89a"u8,
        .. (ReadOnlySpan<byte>)[Width, 0, Height, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
        .. (ReadOnlySpan<byte>)[0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0],
        .. GifFrame,
        .. GifFrame,
        0x3B,
    ];

    public static byte[] PngHead => [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    private static byte[] GifFrame =>
        [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0];

    public static byte[] Plain(string ending) =>
        ending switch
        {
            ".jpg" => Jpeg,
            ".png" => Png,
            ".webp" => WebP,
            _ => Gif,
        };

    public static SourceFile File(string ending, byte[] bytes) => new($"content/images/quay{ending}", bytes);

    /// <summary>A chunk of a PNG.</summary>
    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. Encoding.Latin1.GetBytes(name), .. content];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), Sum(body));
        return chunk;
    }

    /// <summary>A chunk of a WebP.</summary>
    public static byte[] Riff(string name, byte[] content)
    {
        var chunk = new byte[8 + content.Length + (content.Length % 2)];
        Encoding.Latin1.GetBytes(name).CopyTo(chunk, 0);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        content.CopyTo(chunk, 8);
        return chunk;
    }

    /// <summary>A segment of a JPEG.</summary>
    public static byte[] Segment(byte marker, byte[] content)
    {
        var segment = new byte[content.Length + 4];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(content.Length + 2));
        content.CopyTo(segment, 4);
        return segment;
    }

    /// <summary>One bit at a time, as the format describes it: another way than the program's own.</summary>
    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var row = 0; row < Height; row++)
                zip.Write([0, .. Enumerable.Range(0, Width).Select(column => (byte)((row * 16) + column))]);
        }

        return packed.ToArray();
    }
}
