using System.Xml.Linq;
using AngleSharp.Dom;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Channels;

/// <summary>News to follow, for every audience.</summary>
public sealed class FeedTests
{
    private const string Attack = "]]> <script>alert(1)</script> & \\\"quoted\\\" \\u2028 end";
    private const string AttackShown = "]]> <script>alert(1)</script> & \"quoted\" \u2028 end";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Every_audience_has_both_feeds_even_when_no_channel_is_a_feed()
    {
        var site = BuiltSite.Small();

        Assert.Equal(
            ["feeds/crews.json", "feeds/crews.xml", "feeds/everyone.json", "feeds/everyone.xml"],
            site.Paths.Where(path => path.StartsWith("feeds/", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("feeds/crews.xml", 1)]
    [InlineData("feeds/everyone.xml", 0)]
    public void An_atom_feed_has_what_the_standard_asks_for(string path, int count)
    {
        var feed = Feed(Told.Site(), path);
        var entries = feed.Elements(Atom + "entry").ToArray();

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(count, entries.Length);
        Assert.All(
            entries.Prepend(feed),
            element =>
            {
                foreach (var name in new[] { "id", "title", "updated" })
                    Assert.NotEqual("", Assert.Single(element.Elements(Atom + name)).Value);
                Assert.True(Uri.IsWellFormedUriString(element.Element(Atom + "id")?.Value, UriKind.Absolute));
                Assert.Matches(@"^\d{4}-\d\d-\d\dT12:00:00Z$", element.Element(Atom + "updated")?.Value);
                Assert.NotEqual("", element.Element(Atom + "author")?.Element(Atom + "name")?.Value);
                Assert.All(
                    element.Elements(Atom + "link"),
                    link =>
                        Assert.StartsWith(
                            "https://it.harbour.example/",
                            link.Attribute("href")?.Value,
                            StringComparison.Ordinal
                        )
                );
            }
        );
        Assert.Equal(
            "https://it.harbour.example/" + path,
            feed.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == "self").Attribute("href")?.Value
        );
        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")?.Value));
    }

    [Fact]
    public void Both_feeds_of_the_shipped_site_carry_the_whole_text_with_whole_addresses()
    {
        var site = BuiltSite.At(Repository.Root);
        var feed = Feed(site, "feeds/depot-managers.xml").Elements(Atom + "entry").ToArray();
        var items = Told.Json(site, "feeds/depot-managers.json")["items"]!.AsArray();

        Assert.NotEmpty(feed);
        Assert.Equal(
            feed.Select(entry => entry.Element(Atom + "content")?.Value),
            items.Select(item => (string?)item?["content_html"])
        );
        foreach (var entry in feed)
        {
            var html = Told.Html(entry.Element(Atom + "content")?.Value ?? "");
            Assert.Empty(html.QuerySelectorAll("script, style, svg, iframe, [style], [onclick]"));
            Assert.All(
                html.QuerySelectorAll("[href], [src]"),
                element =>
                    Assert.Matches(
                        "^(https://|mailto:|tel:)",
                        element.GetAttribute("href") ?? element.GetAttribute("src")
                    )
            );
            var address = new Uri(entry.Elements(Atom + "link").Single().Attribute("href")?.Value ?? "");
            var page = site.Words(address.AbsolutePath.TrimStart('/') + "index.html");
            Assert.All(
                html.QuerySelectorAll("p"),
                paragraph => Assert.Contains(Told.Squeezed(paragraph.TextContent), page, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void A_json_feed_has_what_version_1_1_asks_for()
    {
        var feed = Told.Json(Told.Site(), "feeds/crews.json");
        var item = Assert.Single(feed["items"]!.AsArray())!;

        Assert.Equal("https://jsonfeed.org/version/1.1", (string?)feed["version"]);
        Assert.Equal("https://it.harbour.example/feeds/crews.json", (string?)feed["feed_url"]);
        Assert.Equal("https://it.harbour.example/for/crews/", (string?)feed["home_page_url"]);
        Assert.Equal("Harbour IT: news for Crews", (string?)feed["title"]);
        Assert.Equal("tag:it.harbour.example,2025-11-01:/what-changed/2025-11-01-spare-scanners/", (string?)item["id"]);
        Assert.Equal("2025-11-01T12:00:00Z", (string?)item["date_published"]);
        Assert.Equal("Ann Lee", (string?)item["authors"]?[0]?["name"]);
        Assert.Contains("Take it when yours fails.", (string?)item["content_html"], StringComparison.Ordinal);
    }

    [Fact]
    public void News_is_the_same_news_when_its_title_changes_or_the_site_is_built_on_another_day()
    {
        var before = Feed(Told.Site(), "feeds/crews.xml");
        var after = Feed(Told.Site(("title: Spare scanners", "title: More scanners")), "feeds/crews.xml");
        var later = BuiltSite.Of(SmallSite.With(), new() { Today = new DateOnly(2025, 12, 24) });

        Assert.NotEqual(before.ToString(), after.ToString());
        Assert.Equal(Ids(before), Ids(after));
        Assert.Equal(BuiltSite.Small().Text("feeds/crews.xml"), later.Text("feeds/crews.xml"));
    }

    [Fact]
    public void A_chart_becomes_its_sentence_and_a_place_on_the_page_keeps_its_page()
    {
        var html = (string?)
            Told.Json(
                Told.Site(("Take it when yours fails.", "{{ chart:ready }}\n\n## Where\n\nSee [where](#where).")),
                "feeds/crews.json"
            )["items"]![0]!["content_html"];

        Assert.Contains("<p>Shifts that start with every tool working: 88% in", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
        Assert.Contains(
            "href=\"https://it.harbour.example/what-changed/2025-11-01-spare-scanners/#",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_hostile_title_stays_text()
    {
        var site = Told.Site(("title: Spare scanners at both gates", $"title: \"{Attack}\""));
        var entry = Assert.Single(Feed(site, "feeds/crews.xml").Elements(Atom + "entry"));

        Assert.Equal(AttackShown, entry.Element(Atom + "title")?.Value);
        Assert.Equal(AttackShown, (string?)Told.Json(site, "feeds/crews.json")["items"]![0]!["title"]);
        Assert.DoesNotContain("<script", site.Text("feeds/crews.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\u0001")]
    [InlineData("\\uFFFE")]
    [InlineData("\\uD800")]
    [InlineData("\\U0001F600")]
    public void A_feed_can_be_read_whatever_stands_in_it(string letter)
    {
        var site = Told.Site(
            ("title: Spare scanners", $"title: \"{letter}Spare scanners"),
            ("at both gates\nsummary", "at both gates\"\nsummary"),
            ("name: Harbour IT", $"name: \"{letter}Harbour IT\"")
        );

        Assert.All(
            site.Paths.Where(path => path.EndsWith(".xml", StringComparison.Ordinal)),
            path => Assert.NotNull(XDocument.Parse(site.Text(path)).Root)
        );
    }

    [Fact]
    public void Home_names_all_feeds_and_the_page_of_an_audience_its_own()
    {
        var site = BuiltSite.Small();

        Assert.Equal(["feeds/crews.xml", "feeds/everyone.xml"], Links("index.html"));
        Assert.Equal(["../../feeds/crews.xml", "../../feeds/crews.json"], Links("for/crews/index.html"));
        Assert.Empty(Links("about/index.html"));

        IEnumerable<string?> Links(string path) =>
            [.. site.Page(path).QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href"))];
    }

    private static XElement Feed(BuiltSite site, string path) => XDocument.Parse(site.Text(path)).Root!;

    private static string?[] Ids(XElement feed) => [.. feed.Descendants(Atom + "id").Select(id => id.Value)];
}
