using AngleSharp.Html.Dom;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>A list that is too long for one page goes on on another.</summary>
public sealed class ListPartTests
{
    private const int Most = 100;

    [Fact]
    public void A_hundred_stand_on_one_page()
    {
        var site = Of(Most);

        Assert.Equal(Most, Cards(site.Page("what-changed/index.html")).Length);
        Assert.Empty(site.Page("what-changed/index.html").QuerySelectorAll(".list-part"));
        Assert.False(site.Has("what-changed/page/2/index.html"));
    }

    [Fact]
    public void More_stand_on_pages_of_their_own_each_once_and_newest_first()
    {
        var site = Of((2 * Most) + 1);
        string[] paths =
        [
            "what-changed/index.html",
            "what-changed/page/2/index.html",
            "what-changed/page/3/index.html",
        ];
        var pages = paths.Select(site.Page).ToArray();

        Assert.Equal([Most, Most, 1], pages.Select(page => Cards(page).Length));
        Assert.Equal(
            Enumerable.Range(1, (2 * Most) + 1).Reverse().Select(number => $"News {number}"),
            pages.SelectMany(Cards)
        );
        Assert.Equal(
            ["What has changed", "What has changed, page 2 of 3", "What has changed, page 3 of 3"],
            pages.Select(page => page.QuerySelector("h1")?.TextContent)
        );
        Assert.Equal(
            ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"],
            pages.Select(page => page.QuerySelector(".list-part p")?.TextContent)
        );
        Assert.Equal(
            ["next page/2/index.html", "prev ../../index.html, next ../3/index.html", "prev ../2/index.html"],
            pages.Select(page =>
                string.Join(
                    ", ",
                    page.QuerySelectorAll(".list-part a")
                        .Select(link => $"{link.GetAttribute("rel")} {link.GetAttribute("href")}")
                )
            )
        );
        Assert.Equal(
            ["../../../index.html", "../../index.html"],
            pages[1].QuerySelectorAll(".breadcrumb a").Select(link => link.GetAttribute("href"))
        );
        Assert.DoesNotContain("error", site.Findings, StringComparison.Ordinal);
        Assert.DoesNotContain("UP433", site.Findings, StringComparison.Ordinal);
        Assert.Equal([], Crawl.Broken(site, "https://intranet.example/"));
    }

    [Fact]
    public void Stories_are_told_on_several_pages_too()
    {
        const string Head = "-- content/case-studies/five-in-the-morning.md --";
        var story = SmallSite.Text.Split(Head)[1].Split("\n-- ")[0];
        var site = With(
            Enumerable
                .Range(1, Most)
                .Select(number =>
                    $"-- content/case-studies/story-{number}.md --"
                    + story.Replace("title: ", $"title: {number} of them, ", StringComparison.Ordinal)
                )
        );

        Assert.Equal(Most, site.Page("stories/index.html").QuerySelectorAll("main li > article").Length);
        Assert.Single(site.Page("stories/page/2/index.html").QuerySelectorAll("main li > article"));
    }

    private static string[] Cards(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".timeline > li h3").Select(title => title.TextContent.Trim())];

    /// <summary>One piece of news a day.</summary>
    private static BuiltSite Of(int updates) =>
        With(
            Enumerable
                .Range(1, updates)
                .Select(number =>
                    $"""
                        -- content/updates/news-{number}.md --
                        ---
                        title: News {number}
                        summary: Number {number} of the news for your crew.
                        date: {new DateOnly(2025, 1, 1).AddDays(number):yyyy-MM-dd}
                        change: changed
                        audiences: [crews]
                        owner: Ann Lee
                        ---
                        You get number {number} today.
                        """
                )
        );

    /// <summary>The small site without its own news, with more files.</summary>
    private static BuiltSite With(IEnumerable<string> files)
    {
        var parts = SmallSite
            .Text.Split("\n-- ")
            .Where(part => !part.StartsWith("content/updates/", StringComparison.Ordinal));
        return BuiltSite.Of(SiteText.Parse(string.Join('\n', [string.Join("\n-- ", parts), .. files])));
    }
}
