using Upshot.Browser;
using Upshot.Browser.Finding;
using Upshot.Checks;
using Upshot.Checks.Baselines;
using Upshot.Checks.Browser;
using Upshot.SiteTests.Support;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Browser;

public sealed class RunTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string WithScript = """
        {{ capture content }}<p>{{ page.title }}</p><script src="{{ asset 'more.js' }}"></script>{{ end }}
        {{ include 'layout' }}
        """;

    [Fact]
    public async Task A_page_that_does_not_come_to_rest_stops_no_other()
    {
        var seen = await Visited("for (;;) ;");

        var trouble = Assert.Single(seen.Troubles);
        Assert.Equal(("UP802", "content/pages/about.md"), (trouble.Rule.Id, trouble.Location.Path));
        Assert.Equal(["search/index.html", "services/index.html"], seen.Pages.Select(page => page.Page.Path));
    }

    [Fact]
    public async Task A_page_that_was_too_slow_beside_others_is_tried_alone()
    {
        var seen = await Visited("if (document.cookie === '') { document.cookie = 'seen=1'; for (;;) ; }");

        Assert.Empty(seen.Troubles);
        Assert.Equal(3, seen.Pages.Length);
    }

    [Fact]
    public async Task What_a_page_asks_for_on_its_way_out_is_not_the_next_one_s()
    {
        var seen = await Visited("let n = 0; setInterval(() => new Image().src = `/late-${++n}.png`, 20);", atOnce: 1);

        Assert.Contains("/late-1.png", Addresses("about/index.html"));
        Assert.DoesNotContain(Addresses("search/index.html"), IsLate);
        Assert.DoesNotContain(Addresses("services/index.html"), IsLate);

        IEnumerable<string> Addresses(string path) =>
            seen.Pages.Single(page => page.Page.Path == path).Requests.Select(request => request.Address);

        static bool IsLate(string address) => address.StartsWith("/late-", StringComparison.Ordinal);
    }

    /// <summary>Three pages, one of them with the script.</summary>
    private async Task<SeenSite> Visited(string script, int atOnce = 4)
    {
        var site = BrowserFixture.Small(
            SourceFile.FromText("themes/default/templates/page.html", WithScript),
            SourceFile.FromText("themes/default/assets/more.js", script)
        );
        var options = new VisitOptions
        {
            Browser = BrowserChoice.Of(null),
            PageTime = TimeSpan.FromSeconds(10),
            AtOnce = atOnce,
            Only = ["about", "services", "search"],
        };
        return await BrowserRun.Visit(browser.Open, site, options, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_a_stopped_browser_left_is_seen_by_the_next()
    {
        var site = BuiltSite.Small().Result;
        Assert.NotNull(site.Site);
        var pages = HtmlPage.All(site.Site, site.Files).Where(page => page.Route?.Address == "about/");
        var round = new Round(site, site.Site, new() { Browser = BrowserChoice.Of(null) }, [.. pages]);
        var dead = (await OpenBrowser.Start(BrowserChoice.Of(null), TestContext.Current.CancellationToken)).Browser;
        Assert.NotNull(dead);
        await dead.DisposeAsync();

        await round.Run(dead, TestContext.Current.CancellationToken);
        Assert.Equal("UP803", Assert.Single(round.Answer().Troubles).Rule.Id);
        Assert.Single(round.Left);

        await round.Run(browser.Open, TestContext.Current.CancellationToken);
        Assert.Empty(round.Answer().Troubles);
        Assert.Single(round.Answer().Pages);
    }

    [Fact]
    public async Task Silence_on_a_page_holds_for_what_a_browser_finds()
    {
        var site = BuiltSite
            .Small(
                (
                    "shows: promises\n---\nWe keep it short.",
                    "shows: promises\nchecks: { UP816: the survey of spring, UP804: nothing }\n---\nWe keep it short."
                )
            )
            .Result;
        // Without a browser nobody knows whether the silence is needed.
        Assert.DoesNotContain(site.Report.Findings, finding => finding.Rule.Id == "UP351");

        var judged = SiteBuilder.Judge(site, await browser.Visit(site));

        Assert.Equal(
            ["nothing here breaks UP804", "nothing here breaks UP816"],
            judged.Report.Findings.Where(finding => finding.Rule.Id == "UP351").Select(finding => finding.What)
        );
    }

    [Fact]
    public async Task What_is_known_from_a_browser_is_not_mended_by_a_check_without_one()
    {
        var wide = SourceFile.FromText(
            "themes/default/assets/9-more.css",
            "@media screen { .kind-page h1 { min-width: 60rem; } }"
        );
        var sources = new SourceTree([.. SmallSite.With().Files, wide]);
        var site = BuiltSite.Of(sources).Result;
        Assert.NotNull(site.Site);
        var known = KnownFindings.Of(SiteBuilder.Judge(site, await AsIfAll(site)).Report, site.Site, sources, null);
        var mended = BuiltSite.Small().Result;

        Assert.Equal(
            ["UP804"],
            known.Keys.Where(key => key.Rule.StartsWith("UP8", StringComparison.Ordinal)).Select(key => key.Rule)
        );
        Assert.DoesNotContain(
            known.Hide(mended.Report, mended.Site, sources).Findings,
            finding => finding.Rule.Id == "UP353"
        );
        Assert.Contains(
            known.Hide(SiteBuilder.Judge(mended, await AsIfAll(mended)).Report, mended.Site, sources).Findings,
            finding => finding.Rule.Id == "UP353"
        );
    }

    [Fact]
    public async Task Being_asked_to_stop_ends_the_run()
    {
        using var stop = new CancellationTokenSource();
        var options = new VisitOptions { Browser = BrowserChoice.Of(null), Progress = (_, _) => stop.Cancel() };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            BrowserRun.Visit(browser.Open, BuiltSite.Small().Result, options, stop.Token)
        );
    }

    /// <summary>The page that is spoken of, as if the site had no other: to open all takes ten times as long.</summary>
    private async Task<SeenSite> AsIfAll(BuildResult site)
    {
        var seen = await browser.Visit(site, "about");
        Assert.False(seen.IsAll);
        return seen with { IsAll = true };
    }
}
