using Microsoft.Playwright;
using Upshot.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Upshot.SiteTests.Search;

/// <summary>The search field of every page, in a real browser.</summary>
public sealed class FieldTests(PlainBrowser browser, SiteFolder site) : IClassFixture<SiteFolder>
{
    private const string Nested = "services/first-day-kit/index.html";
    private const string Scanners = "services/ready-to-scan/index.html";

    [Theory]
    [InlineData(Origin.Folder)]
    [InlineData(Origin.Web)]
    public async Task The_keyboard_alone_finds_a_service_and_opens_it(Origin origin)
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.At(origin) + Nested);

        await window.PressAsync("Tab", "Tab", "Tab");
        await Expect(window.Field).ToBeFocusedAsync();
        await window.Page.Keyboard.TypeAsync("scaner");
        await Expect(window.Options.First).ToContainTextAsync("A working scanner for every person on your shift");
        await Expect(window.Field).ToHaveAttributeAsync("aria-expanded", "true");
        await window.PressAsync("ArrowDown", "Enter");
        await window.ArrivesAtAsync(site.At(origin) + Scanners);

        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData(Origin.Folder)]
    [InlineData(Origin.Web)]
    public async Task Enter_without_a_choice_shows_all_results_on_a_page_with_an_address(Origin origin)
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.At(origin) + Nested);

        await window.TypeAsync("lorry & gate");
        await window.PressAsync("Enter");
        await window.ArrivesAtAsync(site.At(origin) + "search/index.html#q=lorry%20%26%20gate");
        await Expect(window.Field).ToHaveValueAsync("lorry & gate");
        await Expect(window.Page.Locator(".found-all a").First).ToBeVisibleAsync();
        await Expect(window.Page.Locator(".found-page h2")).ToContainTextAsync(" results");

        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData(Origin.Folder)]
    [InlineData(Origin.Web)]
    public async Task Nothing_but_the_loader_comes_before_the_first_use(Origin origin)
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.At(origin) + "index.html");
        await window.Page.WaitForLoadStateAsync(LoadState.Load);
        await Expect(window.Field).ToBeVisibleAsync();
        Assert.All(window.Scripts, name => Assert.StartsWith("search-loader.", name));
        Assert.Single(window.Scripts);

        await window.TypeAsync("gate");
        await Expect(window.Options.First).ToBeVisibleAsync();

        Assert.Contains(window.Scripts, name => name.StartsWith("search.", StringComparison.Ordinal));
        Assert.Equal(2, window.Scripts.Count());
    }

    [Fact]
    public async Task Arrows_and_Home_and_End_choose_and_Escape_closes()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + "index.html");
        await window.TypeAsync("scanner");
        await Expect(window.Options).ToHaveCountAsync(5);

        await window.PressAsync("ArrowDown", "ArrowDown");
        await AssertChosenAsync(window, 1);
        await window.PressAsync("ArrowUp");
        await AssertChosenAsync(window, 0);
        await window.PressAsync("ArrowUp");
        await AssertChosenAsync(window, 4);
        await window.PressAsync("ArrowDown");
        await AssertChosenAsync(window, 0);
        await window.PressAsync("End");
        await AssertChosenAsync(window, 4);
        await window.PressAsync("Home");
        await AssertChosenAsync(window, 0);

        await window.PressAsync("Escape");
        await Expect(window.Options).ToHaveCountAsync(0);
        await Expect(window.Field).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(window.Field).ToHaveValueAsync("scanner");
        await Expect(window.Field).ToBeFocusedAsync();
        await window.PressAsync("ArrowDown");
        await AssertChosenAsync(window, 0);
    }

    [Fact]
    public async Task Home_and_End_stay_with_the_text_while_nothing_is_chosen()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + "index.html");
        await window.TypeAsync("canner");
        await Expect(window.Options.First).ToBeVisibleAsync();

        await window.PressAsync("Home");
        await window.Page.Keyboard.TypeAsync("s");

        await Expect(window.Field).ToHaveValueAsync("scanner");
        await Expect(window.Chosen).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Says_how_many_results_there_are()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + "index.html");

        await window.TypeAsync("duarte");
        await Expect(window.Status).ToHaveTextAsync("4 results");
        await window.Field.FillAsync("xylophones");
        await Expect(window.Status).ToHaveTextAsync("Nothing found for “xylophones”.");
    }

    [Fact]
    public async Task Nothing_found_leads_to_the_list_and_to_a_person()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + Nested);
        await window.TypeAsync("xylophones $& <b>");
        await Expect(window.Page.Locator(".found p")).ToHaveTextAsync("Nothing found for “xylophones $& <b>”.");
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Ask Joris De Wit" })).ToBeVisibleAsync();

        await window.PressAsync("Tab", "Tab");
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Look through the A to Z" }))
            .ToBeFocusedAsync();
        await window.PressAsync("Enter");
        await window.ArrivesAtAsync(site.Files + "search/index.html");
    }

    [Fact]
    public async Task A_tap_opens_a_result_on_a_narrow_phone()
    {
        await using var window = await SearchWindow.OpenAsync(
            browser,
            site.Files + Nested,
            new()
            {
                HasTouch = true,
                IsMobile = true,
                ViewportSize = new() { Width = 320, Height = 568 },
            }
        );
        await window.Field.TapAsync();
        await window.Page.Keyboard.TypeAsync("scanner");
        await Expect(window.Options.First).ToBeVisibleAsync();
        Assert.Equal(320, await window.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));

        await window.Options.First.TapAsync();
        await window.ArrivesAtAsync(site.Files + Scanners);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(640)]
    [InlineData(768)]
    [InlineData(1024)]
    [InlineData(1280)]
    public async Task The_list_stays_on_the_screen(int width)
    {
        await using var window = await SearchWindow.OpenAsync(
            browser,
            site.Files + "index.html",
            new()
            {
                ViewportSize = new() { Width = width, Height = 700 },
            }
        );
        await window.TypeAsync("scanner");
        await Expect(window.Options.First).ToBeVisibleAsync();
        var box = await window.Page.Locator(".found").BoundingBoxAsync();

        Assert.NotNull(box);
        Assert.InRange(box.X, 0, width - box.Width);
        Assert.Equal(width, await window.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth"));
    }

    [Fact]
    public async Task The_choice_has_a_line_round_it_in_the_readers_own_colours()
    {
        await using var window = await SearchWindow.OpenAsync(
            browser,
            site.Files + "index.html",
            new() { ForcedColors = ForcedColors.Active }
        );
        await window.TypeAsync("scanner");
        await Expect(window.Options.First).ToBeVisibleAsync();
        await window.PressAsync("ArrowDown");

        await Expect(window.Chosen).ToHaveCSSAsync("outline-style", "solid");
        await Expect(window.Options.Nth(1)).ToHaveCSSAsync("outline-style", "none");
    }

    [Fact]
    public async Task Leaving_the_field_closes_the_list()
    {
        await using var window = await SearchWindow.OpenAsync(browser, site.Files + "index.html");
        await window.TypeAsync("duarte");
        await Expect(window.Options).ToHaveCountAsync(4);

        await window.PressAsync("Tab", "Tab");

        await Expect(window.Options).ToHaveCountAsync(0);
    }

    private static async Task AssertChosenAsync(SearchWindow window, int index)
    {
        var option = window.Options.Nth(index);
        await Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(window.Chosen).ToHaveCountAsync(1);
        await Expect(window.Field)
            .ToHaveAttributeAsync("aria-activedescendant", await option.GetAttributeAsync("id") ?? "");
    }
}
