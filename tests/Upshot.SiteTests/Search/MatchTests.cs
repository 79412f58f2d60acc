using Upshot.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Upshot.SiteTests.Search;

/// <summary>Which pages fit what readers type, slips and all.</summary>
public sealed class MatchTests(PlainBrowser browser, MatchTests.Words site) : IClassFixture<MatchTests.Words>
{
    private const string Hostile = "</script><img src=x onerror=document.title='broken'>";

    [Theory]
    [InlineData("new starter", "Everything a new colleague needs on day one")]
    [InlineData("NEW COLLEAGUES", "Everything a new colleague needs on day one")]
    [InlineData("Sharepiont", "Everything you need in SharePoint")]
    [InlineData("sharep", "Everything you need in SharePoint")]
    [InlineData("shraep", "Everything you need in SharePoint")]
    [InlineData("onbording", "Onboarding with Mr Grijalva")]
    [InlineData("Grihalva", "Onboarding with Mr Grijalva")]
    [InlineData("halsa", "Hälsa på i ett café")]
    [InlineData("HÄLSA", "Hälsa på i ett café")]
    [InlineData("cafés", "Hälsa på i ett café")]
    [InlineData("cafe\u0301", "Hälsa på i ett café")]
    [InlineData("scanners", "A working scanner for every person on your shift")]
    [InlineData("a scanner for each shift", "A working scanner for every person on your shift")]
    [InlineData("onerror", Hostile)]
    public async Task Comes_first(string query, string title)
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + "index.html");

        await window.TypeAsync(query);

        await Expect(window.Options.First.Locator(".found-title")).ToHaveTextAsync(title);
    }

    [Theory]
    [InlineData("shaerpiotn")]
    [InlineData("heqq")]
    [InlineData("2031")]
    [InlineData("qxz")]
    public async Task Is_nothing_when_the_slips_are_too_many(string query)
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + "index.html");
        await window.TypeAsync(query);

        await Expect(window.Status).ToHaveTextAsync($"Nothing found for “{query}”.");
    }

    [Fact]
    public async Task A_title_is_never_taken_for_HTML()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + "index.html");
        var title = await window.Page.TitleAsync();
        await window.TypeAsync("onerror");
        await Expect(window.Options.First).ToContainTextAsync(Hostile);

        Assert.Equal(0, await window.Page.Locator("[role=listbox] img").CountAsync());
        Assert.Equal(title, await window.Page.TitleAsync());
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Ranks_title_over_outcome_over_summary_over_text_and_services_first()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + "search/index.html#q=zebrafish");

        await Expect(window.Page.Locator(".found-all .found-title"))
            .ToHaveTextAsync([
                "Gate times for a zebrafish",
                "A zebrafish at each door",
                "A working scanner for every person on your shift",
                "Tomorrow's routes on one screen",
                "Help when something stops you",
            ]);
    }

    /// <summary>The shipped site with words in it that test the search.</summary>
    public sealed class Words : IDisposable
    {
        private static readonly (string Path, string From, string To)[] Changes =
        [
            ("services/customer-stock-reports.md", "title: ", "title: Everything you need in SharePoint #"),
            ("services/gate-booking.md", "title: ", "title: Gate times for a zebrafish #"),
            ("services/ready-to-scan.md", "outcome: ", "outcome: Everyone can scan a zebrafish. #"),
            ("services/route-planning.md", "summary: ", "summary: Routes for each zebrafish. #"),
            ("services/help-now.md", "\n## ", "\nAsk for the zebrafish.\n\n## "),
            ("updates/2025-10-13-spare-scanners-at-all-depots.md", "title: ", "title: A zebrafish at each door #"),
            ("updates/2025-09-29-four-systems-closed.md", "title: ", "title: Onboarding with Mr Grijalva #"),
            ("updates/2025-06-16-report-button-in-your-email.md", "title: ", "title: Hälsa på i ett café #"),
            ("updates/2025-11-10-ring-a-person-again.md", "title: ", $"title: \"{Hostile}\" #"),
        ];

        private readonly SiteFolder folder = new(
            Changes.Select(change => ("content/" + change.Path, change.From, change.To))
        );

        public string Files => folder.Files;

        public void Dispose() => folder.Dispose();
    }
}
