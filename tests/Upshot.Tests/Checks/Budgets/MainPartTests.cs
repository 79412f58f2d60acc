using System.Text;
using Upshot.Checks;
using Upshot.Checks.Browser;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Budgets;

/// <summary>What counts of a page that a theme has drawn: held against the selectors that mean the same.</summary>
public sealed class MainPartTests
{
    private const string Links = "main .prose a[href]:not(.footnote-ref, .footnote-back-ref)";
    private const string Headings = "main .prose h2, main .goal > h2";
    private const string Charts = "main figure.figure";
    private const string Actions = "main .button:not(.button-quiet)";
    private const string Alone = "main .prose > p > a[href]:only-child";

    [Theory]
    [InlineData("UP334", Links, "<main><div class='prose x'>{0}</div></main>", "<p><a href='a'>b</a> c</p>", 11)]
    [InlineData("UP334", Links, "<main class='prose'>{0}</main>", "<p><a href='a'>b</a> c</p>", 11)]
    [InlineData("UP334", Links, "<div class='prose'><main>{0}</main></div>", "<p><a href='a'>b</a> c</p>", 11)]
    [InlineData("UP334", Links, "<main><div class='prose'>{0}</div></main>", "<p><a>b</a> c</p>", 11)]
    [InlineData(
        "UP334",
        Links,
        "<main><div class='prose'>{0}</div></main>",
        "<a class='footnote-ref' href='a'>1</a>",
        11
    )]
    [InlineData("UP334", Links, "<main><div class='proses'>{0}</div></main>", "<p><a href='a'>b</a> c</p>", 11)]
    [InlineData("UP334", Links, "<div class='prose'>{0}</div>", "<p><a href='a'>b</a> c</p>", 11)]
    [InlineData("UP334", Links, "<main hidden></main><main><i class='prose'>{0}</i></main>", "<a href='a'>b</a>", 11)]
    [InlineData("UP332", Headings, "<main><div class='prose'>{0}</div></main>", "<h2>a</h2>", 7)]
    [InlineData("UP332", Headings, "<main><div class='prose'>{0}</div></main>", "<div><h2>a</h2><h3>b</h3></div>", 7)]
    [InlineData("UP332", Headings, "<main><div class='goal'>{0}</div></main>", "<h2>a</h2>", 7)]
    [InlineData("UP332", Headings, "<main><div class='goal'>{0}</div></main>", "<div><h2>a</h2></div>", 7)]
    [InlineData("UP332", Headings, "<main class='goal'>{0}</main>", "<h2>a</h2>", 7)]
    [InlineData("UP336", Charts, "<main>{0}</main>", "<figure class='a figure'></figure>", 2)]
    [InlineData("UP336", Charts, "<main>{0}</main>", "<div class='figure'></div><figure class='figures'></figure>", 2)]
    [InlineData("UP336", Charts, "<main hidden>{0}</main><main></main>", "<figure class='figure'></figure>", 2)]
    [InlineData("UP336", Charts, "{0}<main></main>", "<figure class='figure'></figure>", 2)]
    [InlineData("UP335", Actions, "<main>{0}</main>", "<a class='button'>a</a>", 2)]
    [InlineData("UP335", Actions, "<main>{0}</main>", "<a class='button button-quiet'>a</a>", 2)]
    [InlineData("UP335", Actions, "<main>{0}</main>", "<a class='buttons'>a</a>", 2)]
    [InlineData("UP335", Alone, "<main><div class='prose'>{0}</div></main>", "<p> <a href='a'>a</a> </p>", 2)]
    [InlineData("UP335", Alone, "<main><div class='prose'>{0}</div></main>", "<p><a href='a'>a</a><br></p>", 2)]
    [InlineData("UP335", Alone, "<main><div class='prose'>{0}</div></main>", "<div><p><a href='a'>a</a></p></div>", 2)]
    [InlineData("UP335", Alone, "<main class='prose'>{0}</main>", "<p><a href='a'>a</a></p>", 2)]
    public void Counts_what_the_selector_finds(string rule, string selector, string around, string part, int tooMany)
    {
        var (site, page) = Drawn(string.Format(around, string.Concat(Enumerable.Repeat(part, tooMany))));
        var context = new CheckContext
        {
            Site = site,
            Documents = [],
            Pages = [page],
        };

        var found = Assert.IsAssignableFrom<ICheck<HtmlPage>>(Asked.Check(rule)).Check(page, context);

        Assert.Equal(page.Document.QuerySelectorAll(selector).Length == tooMany, found.Any());
    }

    /// <summary>The same lead is looked for in the page by those who measure it in a browser.</summary>
    [Fact]
    public void The_lead_is_what_its_selector_finds()
    {
        var site = BuiltSite.Small(
            (
                "currency: GBP",
                "currency: GBP\nchecks: { budgets: { home: { lead: 1 }, service: { lead: 1 }, page: { lead: 1 }, update: { lead: 1 } } }"
            )
        );
        var pages = HtmlPage.All(Assert.IsType<Upshot.Model.Site>(site.Result.Site), site.Result.Files);
        var told = site
            .Result.Report.Findings.Where(finding => finding.Rule.Id == "UP331")
            .Select(finding => finding.What.Split(' ')[3])
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            new[] { "", "about/", "services/scanners/", "what-changed/2025-11-01-spare-scanners/" }
                .Select(address => pages.Single(page => page.Route?.Address == address))
                .Select(page => page.Document.QuerySelector(PageParts.LeadOf(page))?.TextContent ?? "")
                .Select(lead => $"{lead.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length}")
                .Order(StringComparer.Ordinal),
            told
        );
    }

    /// <summary>A page of the small site, drawn by another theme.</summary>
    private static (Upshot.Model.Site Site, HtmlPage Page) Drawn(string body)
    {
        var built = BuiltSite.Small().Result;
        var site = Assert.IsType<Upshot.Model.Site>(built.Site);
        var about = HtmlPage.All(site, built.Files).Single(page => page.Route?.Address == "about/");
        return (site, new(about.Path, about.Route, Encoding.UTF8.GetBytes($"<!DOCTYPE html><body>{body}</body>")));
    }
}
