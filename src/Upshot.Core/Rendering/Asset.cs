using System.Security.Cryptography;
using Upshot.Output;

namespace Upshot.Rendering;

/// <summary>
/// A file that pages refer to. Its name carries a hash of its bytes, so that browsers may keep it for ever and a
/// changed file is never mistaken for an old one.
/// </summary>
/// <param name="Path">In the finished site.</param>
/// <param name="Size">Of a picture of the content.</param>
public sealed record Asset(string Path, ReadOnlyMemory<byte> Bytes, ImageSize? Size)
{
    /// <summary>The file of the content it was made from; null for a file of the theme.</summary>
    public string? Source { get; init; }

    private const int HashLength = 10;

    public OutputFile File => new(Path, Bytes);

    /// <param name="name">File name with extension; folders are dropped.</param>
    /// <param name="bytes">What is written.</param>
    /// <param name="size">Of a picture.</param>
    public static Asset Of(string name, ReadOnlyMemory<byte> bytes, ImageSize? size = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..HashLength];
        var stem = Model.Binding.Slug.Of(System.IO.Path.GetFileNameWithoutExtension(name));
        var extension = System.IO.Path.GetExtension(name).ToLowerInvariant();
        return new Asset($"assets/{stem}.{hash}{extension}", bytes, size);
    }
}
