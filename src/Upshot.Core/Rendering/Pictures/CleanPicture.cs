namespace Upshot.Rendering.Pictures;

/// <summary>A picture as it is published: the same pixels, without what a camera or a program noted beside them.</summary>
/// <param name="Size">As a browser shows it.</param>
public sealed record CleanPicture(ReadOnlyMemory<byte> Bytes, ImageSize Size)
{
    /// <summary>The file notes that it has to be turned, in a way that browsers do not read.</summary>
    public bool LiesOnItsSide { get; init; }
}
