using Microsoft.Playwright;
using Upshot.SiteTests.Support;
using Upshot.Tests.Cli;

namespace Upshot.SiteTests.Serving;

/// <summary>
/// A running preview of the small site and a browser to look at it: the one that checks pages is found, but started
/// anew, for it knows no way to any host.
/// </summary>
public sealed class PreviewFixture : IAsyncLifetime
{
    private const int Patience = 60_000;

    private IPlaywright? driver;
    private IBrowser? browser;

    public ServedProject Served { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var found = new BrowserFixture();
        await found.InitializeAsync();
        var path = found.Open.Path;
        await found.DisposeAsync();
        driver = await Playwright.CreateAsync();
        browser = await driver.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = path,
                ChromiumSandbox = false,
                Args = ["--disable-quic"],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        driver?.Dispose();
        Served.Dispose();
    }

    /// <summary>A page of the preview in a window of its own, with what its console said.</summary>
    public async Task<(IPage Page, List<string> Said)> Open(string path, int width = 1280)
    {
        Assert.NotNull(browser);
        var page = await browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        page.SetDefaultTimeout(Patience);
        var said = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                said.Add(message.Text);
        };
        page.PageError += (_, error) => said.Add(error);
        await page.GotoAsync(new Uri(Served.Address, path).ToString());
        return (page, said);
    }

    /// <summary>Changes a text in a file of the project.</summary>
    public void Save(string path, string from, string to)
    {
        var full = Served.Project.Folder[path];
        var text = File.ReadAllText(full);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(full, text.Replace(from, to, StringComparison.Ordinal));
    }
}
