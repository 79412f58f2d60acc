using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>The smallest site with one of everything, page by page.</summary>
public sealed class SmallSiteTests
{
    private static readonly BuiltSite Site = BuiltSite.Small();

    [Fact]
    public void Has_no_findings() => Assert.Equal("", Site.Findings);

    [Fact]
    public void Has_these_files() => Snapshot.Match(string.Join('\n', Site.Paths.Select(WithoutHash)));

    [Fact]
    public void Says_these_words() =>
        Snapshot.Match(string.Join("\n\n", Site.Pages.Select(path => $"== {path}\n{Site.Words(path)}")));

    [Fact]
    public void Draws_a_service_like_this() =>
        Snapshot.Match(
            Site.Paths.Aggregate(
                Site.Text("services/scanners/index.html"),
                (text, path) => text.Replace(path, WithoutHash(path), StringComparison.Ordinal)
            ),
            "html"
        );

    [Fact]
    public void Counts_pages_but_not_redirects() => Assert.Equal(Site.Pages.Count() - 1, Site.Result.PageCount);

    [Fact]
    public void Leads_on_from_an_old_address()
    {
        var page = Site.Page("old/scanners/index.html");

        Assert.Equal(
            "0; url=../../services/scanners/index.html",
            page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content")
        );
        Assert.Equal(
            "https://it.harbour.example/services/scanners/",
            page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
        );
        Assert.Contains("/old/scanners/ /services/scanners/ 301\n", Site.Text("_redirects"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/old/scanner.html", "old/scanner.html", "../services/scanners/index.html")]
    [InlineData("/scanner.html", "scanner.html", "services/scanners/index.html")]
    [InlineData("/old/index.html", "old/index.html", "../services/scanners/index.html")]
    [InlineData("/old", "old/index.html", "../services/scanners/index.html")]
    public void Leads_on_from_an_old_file(string alias, string path, string target)
    {
        var site = BuiltSite.Small(("aliases: [/old/scanners/]", $"aliases: [{alias}]"));

        Assert.Equal("", site.Findings);
        Assert.Equal(
            $"0; url={target}",
            site.Page(path).QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content")
        );
        Assert.Equal([], Crawl.Broken(site, "https://site.example/"));
    }

    [Fact]
    public void Lists_every_address_with_its_source() => Snapshot.Match(Site.Text("urls.json"), "json");

    [Fact]
    public void Keeps_search_engines_out_unless_told_otherwise()
    {
        Assert.Equal("User-agent: *\nDisallow: /\n", Site.Text("robots.txt"));
        Assert.Contains(
            "Allow: /",
            BuiltSite.Small(("currency: GBP", "currency: GBP\nvisibility: public")).Text("robots.txt"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Offers_the_numbers_for_a_spreadsheet() =>
        Assert.Equal(
            "\uFEFFperiod,value,unit,count,quality,note,source,as_of\r\n"
                + "2024-Q2,61,percent,164,normal,,Shift log,2025-10-06\r\n"
                + "2025-Q3,88,percent,169,normal,,Shift log,2025-10-06\r\n",
            Site.Text("results/ready/ready.csv")
        );

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-2 on the day", "'-2 on the day")]
    [InlineData("@home", "'@home")]
    [InlineData("＝1", "'＝1")]
    [InlineData("fine, thanks", "\"fine, thanks\"")]
    public void A_note_can_never_be_a_formula(string note, string cell)
    {
        var site = BuiltSite.Small(("value: 88, count: 169 }", $"value: 88, count: 169, note: \"{note}\" }}"));

        Assert.Contains($",normal,{cell},Shift log", site.Text("results/ready/ready.csv"), StringComparison.Ordinal);
    }

    /// <summary>The hash of a name changes with every byte of the file.</summary>
    private static string WithoutHash(string path) =>
        path.StartsWith("assets/", StringComparison.Ordinal)
            ? string.Join('.', path.Split('.').Where((_, index) => index != 1))
            : path;
}
