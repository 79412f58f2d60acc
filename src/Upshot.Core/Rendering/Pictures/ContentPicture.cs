using Upshot.Sources;

namespace Upshot.Rendering.Pictures;

/// <summary>A picture of the content as it is published, and what was found in it.</summary>
/// <param name="Asset">Null when it can't be published.</param>
internal sealed record ContentPicture(Asset? Asset, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Its name is made from the bytes that are published, not from those that were written.</summary>
    public static ContentPicture Of(SourceFile file)
    {
        var read = PictureReader.Read(file);
        return new(
            read.Value is { } picture
                ? Asset.Of(file.Path, picture.Bytes, picture.Size) with
                {
                    Source = file.Path,
                }
                : null,
            read.Findings
        );
    }
}
