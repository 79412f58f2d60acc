using Microsoft.Playwright;
using Upshot.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Upshot.SiteTests.Search;

/// <summary>The filter above the services, and what there is without script.</summary>
public sealed class FinderTests(PlainBrowser browser, SiteFolder site) : IClassFixture<SiteFolder>
{
    private const string Services = "services/index.html";

    [Theory]
    [InlineData(Origin.Folder)]
    [InlineData(Origin.Web)]
    public async Task Shows_what_fits_a_need_and_all_again(Origin origin)
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.At(origin) + Services);
        var cards = window.Page.Locator("[data-for]:visible");
        await Expect(cards).ToHaveCountAsync(8);
        await Expect(window.Page.Locator("[data-count]")).ToHaveTextAsync("8 services");

        await window.TypeAsync("gate");
        await Expect(window.Page.Locator("[data-count]")).ToHaveTextAsync("2 services");
        await Expect(window.Status).ToHaveTextAsync("2 services");
        await Expect(cards).ToHaveCountAsync(2);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Show all services" }).ClickAsync();
        await Expect(cards).ToHaveCountAsync(8);
        await Expect(window.Field).ToHaveValueAsync("");
        await Expect(window.Field).ToBeFocusedAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_new_starter_leads_to_what_it_costs_how_long_it_takes_and_what_is_promised()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + Services);
        var cards = window.Page.Locator("[data-for]:visible");

        await window.TypeAsync("new starter");
        await Expect(cards.Filter(new() { HasText = "Tomorrow's routes on one screen" })).ToHaveCountAsync(0);
        var kit = cards.Filter(new() { HasText = "Everything a new colleague needs on day one" });
        await Expect(kit).ToHaveCountAsync(1);

        await Expect(kit.GetByText("What it costs")).ToBeVisibleAsync();
        await Expect(kit.GetByText("How long it takes")).ToBeVisibleAsync();
        await Expect(kit.GetByText("What we promise")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_chooses_an_audience()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + Services);
        var cards = window.Page.Locator("[data-for]:visible");
        await window.Field.FocusAsync();

        await window.PressAsync("Tab", "ArrowDown");
        await Expect(window.Page.GetByRole(AriaRole.Radio, new() { Name = "Depot managers" })).ToBeCheckedAsync();
        var forManagers = await window.Page.Locator("[data-for~=depot-managers]").CountAsync();
        Assert.InRange(forManagers, 1, 7);
        await Expect(cards).ToHaveCountAsync(forManagers);

        await window.PressAsync("ArrowUp");
        await Expect(cards).ToHaveCountAsync(8);
    }

    [Fact]
    public async Task Nothing_found_says_so_and_what_to_do()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + Services);

        await window.TypeAsync("xylophones");

        await Expect(window.Page.Locator("[data-count]")).ToHaveTextAsync("Nothing found for “xylophones”.");
        await Expect(window.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Ask Joris De Wit" }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task Enter_in_the_finder_leaves_the_page_where_it_is()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + Services);

        await window.TypeAsync("gate");
        await window.PressAsync("Enter");

        await Expect(window.Page.Locator("[data-count]")).ToHaveTextAsync("2 services");
        Assert.Equal(site.Files + Services, window.Page.Url);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData(Services)]
    [InlineData("search/index.html")]
    public async Task Without_script_nothing_is_shown_that_does_nothing(string path)
    {
        await using var window = await SearchWindow.OpenAsync(
            browser,
            site.Files + path,
            new() { JavaScriptEnabled = false }
        );

        await Expect(window.Page.Locator("input:visible, select:visible, button:visible")).ToHaveCountAsync(0);
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "A to Z" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_script_every_service_is_listed_in_the_finder_and_from_A_to_Z()
    {
        await using var window = await SearchWindow.OpenAsync(
            browser,
            site.Files + Services,
            new() { JavaScriptEnabled = false }
        );
        await Expect(window.Page.Locator("[data-for]:visible")).ToHaveCountAsync(8);

        await window.Page.Locator(".site-search a").ClickAsync();
        await window.ArrivesAtAsync(site.Files + "search/index.html");
        await Expect(
                window.Page.GetByRole(AriaRole.Link, new() { Name = "Everything a new colleague needs on day one" })
            )
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_that_does_not_arrive_gives_the_list_back()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Web + "index.html");
        await window.Page.RouteAsync("**/search.*.js", route => route.AbortAsync());

        await window.Field.FocusAsync();

        await Expect(window.Page.Locator(".site-search a")).ToBeVisibleAsync();
        await Expect(window.Field).ToBeHiddenAsync();
    }
}
