using Upshot.Parsing;
using Upshot.Rendering.Pictures.Drawings;
using Upshot.Sources;

namespace Upshot.Rendering.Pictures;

/// <summary>
/// A picture of the content → what is published of it. No note of a camera or a program leaves the house, and no
/// drawing runs a program; pixels are never changed.
/// </summary>
public static class PictureReader
{
    private static readonly Rule OtherKind = new(
        "UP414",
        Severity.Error,
        "The name says another kind of picture",
        "Browsers go by the name, and would show an empty frame."
    );

    private static readonly Rule OnItsSide = new(
        "UP416",
        Severity.Warning,
        "The photo lies on its side",
        "The file only notes that it has to be turned, and no browser reads that note in a WebP."
    );

    private static ReadOnlySpan<byte> JpegHead => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> PngHead => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The endings of pictures, in lower case.</summary>
    public static FrozenSet<string> Endings { get; } =
        FrozenSet.ToFrozenSet([".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"], StringComparer.Ordinal);

    /// <summary>Null with a finding when the picture can't be published.</summary>
    public static Parsed<CleanPicture?> Read(SourceFile file)
    {
        try
        {
            var kind = KindOf(file.Bytes.Span);
            if (kind.Length > 0 && kind != file.Extension.Replace(".jpeg", ".jpg", StringComparison.Ordinal))
                return new(null, [Misnamed(file, kind)]);

            var picture = Clean(file);
            return new(picture, picture.LiesOnItsSide ? [Sideways(file)] : []);
        }
        catch (PictureFault fault)
        {
            var at = fault.Line > 0 ? new Location(file.Path, fault.Line, fault.Column) : Location.Of(file.Path);
            return new(null, [fault.Rule.At(at, fault.Message, fault.Fix)]);
        }
    }

    /// <summary>
    /// A file of a theme, which is trusted: a photo loses its notes, and all else stays as it is, whatever it is.
    /// </summary>
    public static ReadOnlyMemory<byte> WithoutNotes(SourceFile file)
    {
        try
        {
            return KindOf(file.Bytes.Span).Length > 0 ? Clean(file).Bytes : file.Bytes;
        }
        catch (PictureFault)
        {
            return file.Bytes;
        }
    }

    private static CleanPicture Clean(SourceFile file) =>
        KindOf(file.Bytes.Span) switch
        {
            ".jpg" => JpegCleaner.Clean(file.Bytes),
            ".png" => PngCleaner.Clean(file.Bytes),
            ".webp" => WebPCleaner.Clean(file.Bytes),
            ".gif" => GifCleaner.Clean(file.Bytes),
            _ when file.Extension == ".svg" => DrawingCleaner.Clean(file.Bytes),
            _ => throw PictureFault.Unknown(
                $"its beginning is not that of a {NameOf(file.Extension)} file",
                "Open it in a photo program and save it as JPEG or PNG; a photo of a phone is often HEIC inside."
            ),
        };

    /// <summary>From the first bytes, as browsers tell; empty for a drawing, which is text.</summary>
    private static string KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(JpegHead) ? ".jpg"
        : bytes.StartsWith(PngHead) ? ".png"
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? ".gif"
        : bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? ".webp"
        : "";

    private static string NameOf(string ending) => ending.TrimStart('.').ToUpperInvariant();

    private static Diagnostic Misnamed(SourceFile file, string kind) =>
        OtherKind.At(
            Location.Of(file.Path),
            $"it is a {NameOf(kind)} file, and its name ends in '{file.Extension}'",
            $"Name it '{file.Name}{kind}', and write the new name where the picture is used."
        );

    private static Diagnostic Sideways(SourceFile file) =>
        OnItsSide.At(
            Location.Of(file.Path),
            "the photo is stored on its side or upside down",
            "Turn it in a photo program and save it again, or use the JPEG it was made from."
        );
}
