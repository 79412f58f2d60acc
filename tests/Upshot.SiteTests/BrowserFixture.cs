using Microsoft.Playwright;
using Upshot.SiteTests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Upshot.SiteTests;

/// <summary>One Chromium for all tests; each test opens its own window in it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "microsoft-edge"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Find(), Args = ["--no-sandbox", "--disable-gpu"] }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options) =>
        (browser ?? throw new InvalidOperationException("The browser is not running.")).NewContextAsync(options);

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need Chromium, Chrome or Edge on the path.");
}
