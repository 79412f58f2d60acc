using Microsoft.Playwright;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Serving;

/// <summary>What a writer sees in an open page while a file is saved, broken and mended.</summary>
public sealed class PreviewTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    private const string Scanners = "content/services/scanners.md";
    private const string ScannersPage = "services/scanners/";

    [Fact]
    public async Task An_open_page_shows_a_saved_file_and_keeps_its_place()
    {
        var (page, said) = await preview.Open(ScannersPage, 360);
        await page.Locator(".open").WaitForAsync();
        await page.EvaluateAsync("() => scrollTo(0, 400)");

        preview.Save(Scanners, "A scanner that works in the rain", "A scanner that works in the snow");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "A scanner that works in the snow" }));
        await page.Locator(".open").WaitForAsync();

        Assert.Equal(400, await page.EvaluateAsync<int>("() => Math.round(scrollY)"));
        preview.Save(Scanners, "A scanner that works in the snow", "A scanner that works in the rain");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "A scanner that works in the rain" }));
        Assert.Empty(said);
    }

    [Fact]
    [Trait(Figure.Trait, "T44")]
    public async Task Seven_open_pages_all_follow()
    {
        var context = await (await preview.Open("about/")).Page.Context.Browser!.NewContextAsync();
        var pages = new List<IPage>();
        for (var i = 0; i < 7; i++)
        {
            pages.Add(await context.NewPageAsync());
            await pages[^1].GotoAsync(new Uri(preview.Served.Address, "about/").ToString());
        }

        preview.Save("content/pages/about.md", "We keep it short.", "We keep it shorter.");
        foreach (var page in pages)
            await Expect(page.GetByText("We keep it shorter."));
        Figure.Tell("T44", "open pages that followed a change", pages.Count, pages.Count);

        preview.Save("content/pages/about.md", "We keep it shorter.", "We keep it short.");
        foreach (var page in pages)
            await Expect(page.GetByText("We keep it short."));
        await context.DisposeAsync();
    }

    [Fact]
    public async Task A_page_that_breaks_says_where_and_comes_back_when_it_is_mended()
    {
        var (page, said) = await preview.Open(ScannersPage);
        var trouble = page.Locator(".trouble");

        preview.Save(Scanners, "title: A scanner", "title: [A scanner");
        await Expect(trouble);
        Assert.Contains(Scanners + ":", await trouble.InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith(
            "vscode://file/",
            await trouble.GetByRole(AriaRole.Link, new() { Name = "Edit" }).First.GetAttributeAsync("href"),
            StringComparison.Ordinal
        );
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "A scanner that works in the rain" }));

        await trouble.GetByRole(AriaRole.Button, new() { Name = "Show the last version" }).PressAsync("Enter");
        await Gone(trouble);

        preview.Save(Scanners, "title: [A scanner", "title: A scanner");
        await page.Locator(".open.fine").WaitForAsync();
        Assert.Equal(0, await trouble.CountAsync());
        Assert.Empty(said);
    }

    [Fact]
    public async Task A_new_page_is_in_its_list()
    {
        var (page, _) = await preview.Open("what-changed/");
        const string Path = "content/updates/2025-11-09-new-gate.md";
        var before = File.ReadAllText(preview.Served.Project.Folder["content/updates/2025-11-01-spare-scanners.md"]);

        preview.Served.Project.Folder.Write(
            Path,
            before
                .Replace("Spare scanners at both gates", "A third gate opens", StringComparison.Ordinal)
                .Replace("2025-11-01", "2025-11-09", StringComparison.Ordinal)
        );
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "A third gate opens" }));

        File.Delete(preview.Served.Project.Folder[Path]);
        await Gone(page.GetByRole(AriaRole.Link, new() { Name = "A third gate opens" }));
    }

    [Fact]
    public async Task The_panel_opens_with_a_key_tells_of_page_and_site_and_stays_open()
    {
        var (page, said) = await preview.Open("results/ready/");
        await page.Locator(".open").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".sheet").GetByText("The target does not say who agreed to it"));

        await page.ReloadAsync();
        await Expect(page.Locator(".panel"));
        await page.Locator("#tab-page").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".sheet").GetByText("content/metrics/ready.yml:"));
        Assert.Equal("true", await page.Locator("#tab-site").GetAttributeAsync("aria-selected"));

        await page.GotoAsync(new Uri(preview.Served.Address, ScannersPage).ToString());
        await page.Locator("#tab-page").ClickAsync();
        await Expect(page.Locator(".facts").GetByText("of 450"));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".open"));
        Assert.Empty(said);
    }

    internal static Task Expect(ILocator what) =>
        what.First.WaitForAsync(new() { State = WaitForSelectorState.Visible });

    private static Task Gone(ILocator what) => what.First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
}
