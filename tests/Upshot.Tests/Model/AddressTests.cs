using Upshot.Diagnostics;
using Upshot.Model;

namespace Upshot.Tests.Model;

/// <summary>Where things stand. Readers keep these addresses, so none may change unseen.</summary>
public sealed class AddressTests
{
    [Fact]
    public void Each_thing_has_its_place() =>
        Assert.Equal(
            [
                "feeds/crews.xml",
                "feeds/crews.json",
                "channels/email/crews.txt",
                "channels/teams/gates.json",
                "channels/teams/digest/crews.json",
                "channels/talking-points/crews/",
                "expectations/crews/",
                "for/crews/",
                "services/scanners/",
                "stories/five/",
                "results/ready/",
                "what-changed/gates/",
                "about/",
                "report/2024-25/",
                "report/2025-q3/crews/",
                "report/2024-25/crews/one-page/",
            ],
            new[]
            {
                Addresses.AtomFeed("crews"),
                Addresses.JsonFeed("crews"),
                Addresses.Mail("crews", "txt"),
                Addresses.Card("gates"),
                Addresses.DigestCard("crews"),
                Addresses.TalkingPoints("crews"),
                Addresses.Agenda("crews"),
                Addresses.Audience("crews"),
                Addresses.Service("scanners"),
                Addresses.Story("five"),
                Addresses.Result("ready"),
                Addresses.Update("gates"),
                Addresses.Page("about"),
                Addresses.Report("2024/25"),
                Addresses.ReportFor("2025-Q3", "crews"),
                Addresses.OnePage("2024/25", "crews"),
            }
        );

    [Theory]
    [InlineData("index.html", "https://it.example/")]
    [InlineData("services/index.html", "https://it.example/services/")]
    [InlineData("services/index.html#price", "https://it.example/services/#price")]
    [InlineData("data/myindex.html", "https://it.example/data/myindex.html")]
    [InlineData("feeds/crews.xml", "https://it.example/feeds/crews.xml")]
    public void A_page_is_named_by_its_folder(string path, string expected) =>
        Assert.Equal(expected, Addresses.Whole("https://it.example/", path));

    [Theory]
    [InlineData("report/2024-25/crews/one-page/", true)]
    [InlineData("channels/talking-points/crews/", true)]
    [InlineData("report/2024-25/crews/", false)]
    [InlineData("one-page/", false)]
    public void A_hand_out_is_known_by_its_address(string address, bool isOne) =>
        Assert.Equal(isOne, Addresses.IsHandOut(address));

    [Theory]
    [InlineData("channels/teams/gates.json", true)]
    [InlineData("channels/teams.json", false)]
    public void A_card_is_known_by_its_path(string path, bool isOne) => Assert.Equal(isOne, Addresses.IsCard(path));

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("about/", "about/index.html")]
    [InlineData("old/page.html", "old/page.html")]
    public void A_browser_gets_the_file_of_the_folder(string address, string file) =>
        Assert.Equal(file, new Route(address, "x.md", Location.Of("x.md")).OutputPath);

    [Fact]
    public void A_route_is_listed_by_its_own_title()
    {
        var plain = new Route("about/", "about.md", Location.Of("about.md"));

        Assert.False(plain.IsListed);
        Assert.Equal("", plain.Title);
        Assert.True((plain with { Title = "About" }).IsListed);
        Assert.False((plain with { Title = "About", IsEdition = true }).IsListed);
    }

    [Fact]
    public void Routes_are_found_by_address_and_pages_by_their_file()
    {
        var at = Location.Of("x");
        var table = new RouteTable([
            new Route("b/", "b.md", at) { IsPage = true },
            new Route("a/", "b.md", at) { IsPage = true, LeadsTo = "b/" },
            new Route("b/part/", "b.md", at) { IsEdition = true },
            new Route("list/", "data.yml", at),
        ]);

        Assert.Equal(["a/", "b/", "b/part/", "list/"], table.All.Select(route => route.Address));
        Assert.Equal("b/", table.OfSource("b.md")?.Address);
        Assert.Null(table.OfSource("data.yml"));
        Assert.Equal("data.yml", table.At("list/")?.Source);
        Assert.Null(table.At("list"));
    }
}
