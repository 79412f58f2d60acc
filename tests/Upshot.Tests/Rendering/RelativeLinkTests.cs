using Upshot.Rendering;

namespace Upshot.Tests.Rendering;

/// <summary>A browser that follows the link from the page ends at the file.</summary>
public sealed class RelativeLinkTests
{
    private static readonly string[] Pages =
    [
        "",
        "a/",
        "ab/",
        "a/b/",
        "a/bc/",
        "stories/",
        "stories/page/2/",
        "stories/page/12/",
        "report/2025/",
    ];

    private static readonly string[] Files =
    [
        .. Pages.Select(page => page + "index.html"),
        "a.html",
        "a/b.csv",
        "ab/c/d.svg",
        "site.css",
        "a/index.html#part/two",
        "stories/page/1.svg",
    ];

    [Fact]
    public void Leads_from_each_page_to_each_file() =>
        Assert.All(
            from page in Pages
            from file in Files
            select (page, file),
            way =>
            {
                var root = new Uri("https://intranet.example/it/");
                var link = RelativeLink.To(way.page, way.file);

                Assert.Equal(new Uri(root, way.file), new Uri(new Uri(root, way.page), link));
                Assert.False(link.StartsWith('/'), link);
            }
        );

    [Theory]
    [InlineData("a/b/", "a/b/index.html", "index.html")]
    [InlineData("a/b/", "a/c/index.html", "../c/index.html")]
    [InlineData("a/b/", "index.html", "../../index.html")]
    [InlineData("", "a/index.html", "a/index.html")]
    [InlineData("ab/", "ac/index.html", "../ac/index.html")]
    public void Is_no_longer_than_it_need_be(string page, string file, string link) =>
        Assert.Equal(link, RelativeLink.To(page, file));

    [Theory]
    [InlineData("", "./")]
    [InlineData("a/", "../")]
    [InlineData("a/b/c/", "../../../")]
    public void The_root_is_as_far_up_as_the_page_is_deep(string page, string way) =>
        Assert.Equal(way, RelativeLink.Root(page));
}
