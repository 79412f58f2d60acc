using System.Text;
using Upshot.Checks.Published;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Published;

/// <summary>What a site that is to take the place of a published one has lost.</summary>
public sealed class PublishedAddressesTests
{
    private const string Was = """
        {
          "version": 1,
          "addresses": [
            { "address": "/about/", "source": "content/pages/about.md" },
            { "address": "/how/", "source": "content/pages/about.md" },
            { "address": "/parking/", "source": "content/pages/parking.md" },
            { "address": "/old/scanners/", "source": "content/services/scanners.md", "leads_to": "/services/scanners/" },
            { "address": "/older/", "source": "content/services/scanners.md", "leads_to": "/services/scanners/" },
            { "address": "/oldest/", "source": "content/pages/parking.md", "leads_to": "/parking/" }
          ]
        }
        """;

    [Fact]
    public void Each_address_that_is_gone_is_told_with_the_line_that_mends_it()
    {
        var site = BuiltSite.Small().Result.Site;
        Assert.NotNull(site);

        Snapshot.Match(string.Join('\n', Parse(Was)?.Lost(site.Routes).Select(finding => $"{finding}") ?? []));
    }

    [Theory]
    [InlineData("/stories/page/2/", null, true)]
    [InlineData("/what-changed/page/12/", null, true)]
    [InlineData("/stories/page/2/", "/about/", false)]
    [InlineData("/blog/page/2/", null, false)]
    [InlineData("/about/page/2/", null, false)]
    [InlineData("/services/scanners/page/2/", null, false)]
    [InlineData("/stories/page/two/", null, false)]
    [InlineData("/page/", null, false)]
    public void A_list_may_get_shorter(string address, string? leadsTo, bool may)
    {
        var site = BuiltSite.Small().Result.Site;
        Assert.NotNull(site);
        var was = new PublishedAddresses { All = [new(address, "content/case-studies", leadsTo)] };

        Assert.Equal(may, was.Lost(site.Routes).IsEmpty);
    }

    [Fact]
    public void Pages_that_lead_on_are_known_by_their_file() =>
        Assert.Equal(
            ["old/scanners/index.html", "older/index.html", "oldest/index.html"],
            Parse(Was)?.OldPages.Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "version": 1 }""")]
    [InlineData("""{ "version": 2, "addresses": [] }""")]
    [InlineData("""{ "version": "1", "addresses": [] }""")]
    [InlineData("""{ "version": 1.5, "addresses": [] }""")]
    [InlineData("""{ "version": 1, "addresses": {} }""")]
    [InlineData("""{ "version": 1, "addresses": [1] }""")]
    [InlineData("""{ "version": 1, "addresses": [{ "address": "/a/" }] }""")]
    [InlineData("""{ "version": 1, "addresses": [{ "address": 1, "source": "a" }] }""")]
    public void What_is_no_list_of_addresses_is_none(string text) => Assert.Null(Parse(text));

    [Fact]
    public void A_list_may_be_empty() =>
        Assert.Empty(Parse("""{ "version": 1, "addresses": [] }""")?.All ?? [new("", "", null)]);

    private static PublishedAddresses? Parse(string text) => PublishedAddresses.Parse(Encoding.UTF8.GetBytes(text));
}
