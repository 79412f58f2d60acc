using Microsoft.Playwright;

namespace Upshot.SiteTests.Serving;

/// <summary>The desk in a browser: it sorts, narrows, previews, and works by keyboard under its policy.</summary>
public sealed class DeskTests(PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    private const string Desk = "_upshot/";

    [Fact]
    public async Task Sorts_by_any_column_and_remembers_it()
    {
        var (page, said) = await preview.Open(Desk);
        var titles = await Titles(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Page", Exact = true }).PressAsync("Enter");
        var up = await Titles(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Page", Exact = true }).ClickAsync();
        var down = await Titles(page);

        Assert.Equal(titles.Order(StringComparer.OrdinalIgnoreCase), up.Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(up.Reverse(), down);
        Assert.NotEqual(up, down);

        await page.GetByRole(AriaRole.Button, new() { Name = "Words", Exact = true }).ClickAsync();
        var words = await page.Locator("#desk-table td:nth-child(4)")
            .EvaluateAllAsync<int[]>("cells => cells.map((cell) => Number(cell.dataset.sort))");
        Assert.Equal(words.OrderDescending(), words);
        Assert.Contains(words, count => count > 0);

        await page.ReloadAsync();
        Assert.Equal(
            "descending",
            await page.Locator("th", new() { HasText = "Words" }).First.GetAttributeAsync("aria-sort")
        );
        Assert.Empty(said);
    }

    [Fact]
    public async Task Narrows_by_word_kind_audience_and_what_is_to_mend()
    {
        var (page, said) = await preview.Open(Desk);
        var all = (await Titles(page)).Length;

        await page.GetByLabel("Kind").SelectOptionAsync("service");
        Assert.Equal(["A scanner that works in the rain"], await Titles(page));
        Assert.Equal($"1 of {all} shown", await page.Locator("#desk-shown").TextContentAsync());

        await page.ReloadAsync();
        Assert.Equal(["A scanner that works in the rain"], await Titles(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await PreviewTests.Expect(page.GetByText($"{all} of {all} shown"));

        await page.GetByLabel("With something to mend").CheckAsync();
        Assert.Equal(["Shifts that start with every tool working"], await Titles(page));

        await page.GetByLabel("With something to mend").UncheckAsync();
        await page.GetByLabel("Words in title").FillAsync("ann Services/SCANNERS.md");
        Assert.Equal(["A scanner that works in the rain"], await Titles(page));

        await page.GetByLabel("Words in title").FillAsync("nothing is called this");
        await PreviewTests.Expect(page.GetByText("No page is like that."));
        Assert.Empty(said);
    }

    [Fact]
    public async Task Previews_a_page_on_three_screens()
    {
        var (page, said) = await preview.Open(Desk);
        await page.GetByRole(AriaRole.Link, new() { Name = "Preview: A scanner that works in the rain" }).ClickAsync();

        var widths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var screen in (string[])["phone", "desktop", "paper"])
        {
            var frame = page.FrameLocator($".desk-{screen} iframe");
            await PreviewTests.Expect(
                frame.GetByRole(AriaRole.Heading, new() { Name = "A scanner that works in the rain" })
            );
            widths[screen] = await frame.Locator("html").EvaluateAsync<int>("() => innerWidth");
            Assert.Equal(0, await frame.Locator("upshot-panel").CountAsync());
        }

        Assert.Equal((360, 1280), (widths["phone"], widths["desktop"]));
        Assert.Equal(0, await page.FrameLocator(".desk-paper iframe").Locator(".site-header nav:visible").CountAsync());
        Assert.Equal(
            1,
            await page.FrameLocator(".desk-desktop iframe").Locator(".site-header nav:visible").CountAsync()
        );
        Assert.Empty(said);
    }

    [Fact]
    public async Task Previews_the_email_and_the_card_of_an_audience_as_they_are_sent()
    {
        var (page, said) = await preview.Open(Desk + "preview/?page=/&audience=crews");

        var mail = page.FrameLocator(".desk-email iframe");
        var subject = mail.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await PreviewTests.Expect(subject);
        Assert.Equal("Harbour IT: what changed for Crews, November 2025", await subject.InnerTextAsync());
        Assert.Equal("26px", await subject.EvaluateAsync<string>("heading => getComputedStyle(heading).fontSize"));
        Assert.Equal(0, await mail.Locator("script").CountAsync());

        var card = page.FrameLocator(".desk-teams iframe");
        await PreviewTests.Expect(card.GetByText("Harbour IT: what changed for Crews, November 2025"));
        Assert.Equal(
            ["Read it on our site", "What has changed"],
            await card.Locator(".card-buttons span").AllInnerTextsAsync()
        );
        Assert.Equal(
            ["/channels/email/crews.eml", "/channels/email/crews.txt", "/channels/teams/digest/crews.json"],
            await page.Locator(".desk-take")
                .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))")
        );
        Assert.Empty(said);
    }

    [Fact]
    public async Task Says_who_gets_no_email()
    {
        var (page, _) = await preview.Open(Desk + "preview/?page=/&audience=everyone");

        await PreviewTests.Expect(page.GetByText("No email goes to Everyone at Harbour."));
        await PreviewTests.Expect(page.GetByText("No card in Teams goes to Everyone at Harbour."));
    }

    [Fact]
    public async Task Previews_what_one_audience_would_see()
    {
        var (page, _) = await preview.Open(Desk + "preview/");
        await page.GetByLabel("As seen by").SelectOptionAsync("crews");

        await page.GetByText("What Crews would see").ClickAsync();
        var seen = await page.Locator(".desk-seen li a").AllInnerTextsAsync();

        Assert.Equal("Crews", seen[0]);
        Assert.Contains("A scanner that works in the rain", seen);
        Assert.DoesNotContain("Everyone at Harbour", seen.Take(1));
        Assert.Equal("/for/crews/", await page.Locator(".desk-phone iframe").GetAttributeAsync("src"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rules/")]
    [InlineData("preview/")]
    [InlineData("audit/")]
    public async Task No_page_of_it_is_wider_than_a_phone_or_breaks_its_policy(string path)
    {
        var (page, said) = await preview.Open(Desk + path, 360);

        Assert.Equal(360, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(said);
    }

    private static async Task<string[]> Titles(IPage page) =>
        [.. await page.Locator("#desk-table tbody tr:visible th > a").AllInnerTextsAsync()];
}
