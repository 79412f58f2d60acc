using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Upshot.SiteTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Upshot.SiteTests.Search;

/// <summary>A window on one page of a site, and all that the browser complained about or asked for in it.</summary>
public sealed class SearchWindow : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];

    private SearchWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => requests.Add(new Uri(request.Url).Segments[^1]);
    }

    public IPage Page { get; }

    /// <summary>What the console says, a breach of the page's policy too.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public IEnumerable<string> Scripts => requests.Where(name => name.EndsWith(".js", StringComparison.Ordinal));

    public ILocator Field => Page.Locator("[data-search] input[type=search]").Last;

    public ILocator Options => Page.GetByRole(AriaRole.Option);

    public ILocator Chosen => Page.Locator("[role=option][aria-selected=true]");

    public ILocator Status => Page.Locator("[role=status]").Last;

    public static async Task<SearchWindow> OpenAsync(
        PlainBrowser browser,
        string address,
        BrowserNewContextOptions? options = null
    )
    {
        var opened = await browser.OpenAsync(options ?? new());
        var window = new SearchWindow(opened, await opened.NewPageAsync());
        await window.Page.GotoAsync(address);
        return window;
    }

    public async Task TypeAsync(string text)
    {
        await Field.FocusAsync();
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Waits until the window shows an address; asked again and again, for a quick move could be missed.</summary>
    public Task ArrivesAtAsync(string address) =>
        Expect(Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(address)}$", RegexOptions.None, Patience));

    public Task PressAsync(params IEnumerable<string> keys) =>
        keys.Aggregate(
            Task.CompletedTask,
            async (before, key) =>
            {
                await before;
                await Page.Keyboard.PressAsync(key);
            }
        );

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
