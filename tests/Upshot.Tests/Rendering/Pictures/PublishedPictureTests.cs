using System.Security.Cryptography;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Pictures;

/// <summary>Pictures of a whole site, as pages show them.</summary>
public sealed class PublishedPictureTests
{
    [Theory]
    [InlineData(".jpg", 6, "16", "24")]
    [InlineData(".png", 8, "16", "24")]
    [InlineData(".jpg", 3, "24", "16")]
    [InlineData(".webp", 6, "24", "16")]
    public void The_page_says_the_size_that_a_browser_shows(string ending, int turn, string width, string height)
    {
        var site = With(ending, Notes.WithTurn(ending, turn, isLittle: true));
        var picture = site.Page("about/index.html").QuerySelector("main img");

        Assert.Equal((width, height), (picture?.GetAttribute("width"), picture?.GetAttribute("height")));
    }

    [Fact]
    public void The_name_is_made_from_the_bytes_that_are_published()
    {
        var site = With(".jpg", Notes.WithTurn(".jpg", 6, isLittle: true));
        var path = site.Paths.Single(file => file.EndsWith(".jpg", StringComparison.Ordinal));
        var bytes = site.Result.Files.Single(file => file.Path == path).Bytes;

        Assert.Equal($"assets/quay.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10]}.jpg", path);
        Assert.DoesNotContain(Photos.Canary, site.Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_photos_that_differ_only_in_their_notes_are_one_file()
    {
        var names = Notes
            .Of(".jpg")
            .Select(note =>
                With(".jpg", note.Bytes).Paths.Single(path => path.EndsWith(".jpg", StringComparison.Ordinal))
            );

        Assert.Single(names.Distinct());
    }

    [Fact]
    public void A_picture_that_is_refused_is_told_once_and_left_out()
    {
        var site = With(".jpg", Photos.Jpeg[..200]);

        Assert.Equal(
            "content/images/quay.jpg: error UP413: the file ends before the picture does",
            Assert.Single(site.Result.Report.Findings.Where(finding => finding.IsError)).ToString().Split('\n')[0]
        );
        Assert.Null(site.Page("about/index.html").QuerySelector("main img"));
    }

    [Fact]
    public void A_picture_that_no_page_shows_is_not_judged() =>
        Assert.Equal("", Of(".jpg", Photos.Jpeg[..200], "You read this.").Findings);

    [Theory]
    [InlineData("picture_kb: 1", "the picture has 2 kB; 1 are the most")]
    [InlineData("picture_pixels: 100", null)]
    public void A_heavy_picture_is_named_with_the_limit(string numbers, string? what)
    {
        var png = Notes.InPng(Photos.Chunk("iCCP", new byte[1500]));
        var findings = Of(
            ".png",
            png,
            Shown,
            ("currency: GBP", $"currency: GBP\nchecks: {{ numbers: {{ {numbers} }} }}")
        )
            .Result.Report.Findings.Where(finding => finding.Rule.Id == "UP436");

        Assert.Equal(what is null ? [] : [("content/images/quay.png", what)], findings.Select(Short));
    }

    [Fact]
    public void A_wide_picture_is_named_with_the_limit()
    {
        byte[] wide =
        [
            .. Photos.PngHead,
            .. Photos.Chunk("IHDR", [0, 0, 0x0F, 0xA0, 0, 0, 0, 2, 8, 0, 0, 0, 0]),
            .. Photos.Png[33..],
        ];
        var finding = Assert.Single(With(".png", wide).Result.Report.Findings, found => found.Rule.Id == "UP436");

        Assert.Equal("the picture has 4000 times 2 pixels; 2400 on the longer side are the most", finding.What);
    }

    private const string Shown = "You find it at the gate.\n\n![The quay at night](../images/quay.jpg)";

    private static (string, string) Short(Diagnostic finding) => (finding.Location.ToString(), finding.What);

    private static BuiltSite With(string ending, byte[] bytes) => Of(ending, bytes, Shown);

    private static BuiltSite Of(string ending, byte[] bytes, string text, params (string From, string To)[] changes) =>
        BuiltSite.Of(
            new([
                .. SmallSite
                    .With([("We keep it short.", text.Replace(".jpg", ending, StringComparison.Ordinal)), .. changes])
                    .Files,
                new SourceFile($"content/images/quay{ending}", bytes),
            ])
        );
}
