using System.Buffers.Binary;
using System.Text.RegularExpressions;

namespace Upshot.Rendering;

/// <summary>Width and height in pixels, read from the head of a picture, so that pages do not jump while they load.</summary>
public readonly partial record struct ImageSize(int Width, int Height)
{
    [GeneratedRegex(
        "<svg[^>]*\\sviewBox=[\"']\\s*[-0-9.]+[ ,]+[-0-9.]+[ ,]+(?<width>[0-9.]+)[ ,]+(?<height>[0-9.]+)",
        RegexOptions.ExplicitCapture,
        PatternTime.Milliseconds
    )]
    private static partial Regex ViewBox { get; }

    /// <summary>Null when the bytes are not a picture of a known kind.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when bytes.Length >= 24 => new ImageSize(
                BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
                BinaryPrimitives.ReadInt32BigEndian(bytes[20..])
            ),
            [0xFF, 0xD8, ..] => Jpeg(bytes),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] when bytes.Length >= 10 => new ImageSize(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            ),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when bytes.Length >= 30 => WebP(bytes),
            _ => Svg(bytes),
        };

    /// <summary>Walks the segments to the first frame header (ITU T.81, B.2.2).</summary>
    private static ImageSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var position = 2;
        while (position + 9 < bytes.Length)
        {
            if (bytes[position] != 0xFF)
                return null;
            var marker = bytes[position + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new ImageSize(
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 5)..])
                );
            position += marker == 0xFF ? 1 : 2 + Math.Max(length, (ushort)2);
        }

        return null;
    }

    /// <summary>The three kinds of WebP: lossy, lossless, extended (RFC 9649).</summary>
    private static ImageSize? WebP(ReadOnlySpan<byte> bytes)
    {
        switch ((char)bytes[15])
        {
            case ' ':
                return new ImageSize(
                    BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
                    BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF
                );
            case 'L':
                var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
                return new ImageSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
            case 'X':
                return new ImageSize(Int24(bytes[24..]) + 1, Int24(bytes[27..]) + 1);
            default:
                return null;
        }
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static ImageSize? Svg(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        var match = ViewBox.Match(head);
        return
            match.Success
            && decimal.TryParse(match.Groups["width"].ValueSpan, out var width)
            && decimal.TryParse(match.Groups["height"].ValueSpan, out var height)
            && width is > 0 and < 100_000
            && height is > 0 and < 100_000
            ? new ImageSize((int)Math.Ceiling(width), (int)Math.Ceiling(height))
            : null;
    }
}
