using System.Collections.Immutable;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Rendering.Pictures;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Structure;

public sealed class HeavyPictureTests
{
    /// <summary>100 pixels wide, 300 high.</summary>
    private static readonly byte[] Tall =
    [
        .. Photos.PngHead,
        .. Photos.Chunk("IHDR", [0, 0, 0, 100, 0, 0, 1, 44, 8, 0, 0, 0, 0]),
        .. Photos.Png[33..],
    ];

    [Fact]
    public void A_photo_with_too_many_dots_is_named_with_the_size_to_make_it()
    {
        var finding = Assert.Single(Of("picture_pixels: 299", Tall));

        Assert.Equal("content/images/quay.png", finding.Location.Path);
        Assert.Equal("the picture has 100 times 300 pixels; 299 on the longer side are the most", finding.What);
        Assert.Equal(
            "Make its longer side 299 pixels, save it as JPEG or WebP, and keep the original elsewhere.",
            finding.Fix
        );
    }

    [Fact]
    public void A_photo_as_long_as_it_may_be_is_fine() => Assert.Empty(Of("picture_pixels: 300", Tall));

    /// <summary>Bytes are said in kilobytes, rounded up; one that is full is one.</summary>
    [Theory]
    [InlineData(1024, "")]
    [InlineData(1025, "the picture has 2 kB; 1 are the most")]
    public void A_photo_is_weighed(int bytes, string expected)
    {
        byte[] photo =
        [
            .. Photos.Png[..^12],
            .. Photos.Chunk("tRNS", new byte[bytes - Photos.Png.Length - 12]),
            .. Photos.Png[^12..],
        ];

        var told = Of("picture_kb: 1", photo);

        Assert.Equal(expected, string.Concat(told.Select(finding => finding.What)));
        Assert.All(
            told,
            finding => Assert.StartsWith("Make its longer side 1600 pixels,", finding.Fix, StringComparison.Ordinal)
        );
    }

    private static ImmutableArray<Diagnostic> Of(string number, byte[] photo)
    {
        var site = SmallSite.With(
            ("We keep it short.", "You find us here: ![The quay in grey](../images/quay.png)"),
            ("currency: GBP", $"currency: GBP\nchecks: {{ numbers: {{ {number} }} }}")
        );
        return Asked.Of("UP436", new SourceTree([.. site.Files, Photos.File(".png", photo)]));
    }
}
