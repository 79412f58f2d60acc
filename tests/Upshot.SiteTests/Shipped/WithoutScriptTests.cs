using Microsoft.Playwright;
using Upshot.SiteTests.Support;

namespace Upshot.SiteTests.Shipped;

/// <summary>Script adds a way to search and to filter; whoever has none reads the same.</summary>
public sealed class WithoutScriptTests(PlainBrowser browser, SiteFolder site) : IClassFixture<SiteFolder>
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("services/ready-to-scan/index.html")]
    [InlineData("stories/scanners-checked-before-each-shift/index.html")]
    [InlineData("results/help-answered/index.html")]
    [InlineData("report/2024-25/index.html")]
    [InlineData("for/depot-managers/index.html")]
    [InlineData("channels/talking-points/depot-managers/index.html")]
    public async Task A_page_says_the_same_without_script(string page)
    {
        var (with, without) = (await Read(page, script: true), await Read(page, script: false));

        Assert.NotEqual("", with);
        Assert.Equal(with, without);
    }

    [Fact]
    public async Task Without_script_the_list_of_all_pages_takes_the_place_of_the_search()
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Files + "index.html");

        await page.Locator(".site-header a[href$='search/index.html']").ClickAsync();

        Assert.True(await page.Locator(".a-to-z a").CountAsync() > 30);
        Assert.Equal(0, await page.Locator("input:visible").CountAsync());
    }

    private async Task<string> Read(string path, bool script)
    {
        await using var window = await browser.OpenAsync(new() { JavaScriptEnabled = script });
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Files + path, new() { WaitUntil = WaitUntilState.Load });
        return await page.Locator("main").InnerTextAsync();
    }
}
