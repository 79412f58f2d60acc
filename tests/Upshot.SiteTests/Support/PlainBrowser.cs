using Microsoft.Playwright;
using Upshot.SiteTests.Support;

[assembly: AssemblyFixture(typeof(PlainBrowser))]

namespace Upshot.SiteTests.Support;

/// <summary>
/// One browser as a reader has it, for tests that open files and addresses of this machine: the one that checks pages
/// knows no way to any host. Each test opens its own window.
/// </summary>
public sealed class PlainBrowser : IAsyncLifetime
{
    private IPlaywright? driver;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var path = await InstalledBrowser.PathAsync();
        // What a test expects comes at once or never; a busy machine gets the time to show it.
        Assertions.SetDefaultExpectTimeout(30_000);
        driver = await Playwright.CreateAsync();
        browser = await driver.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = path,
                ChromiumSandbox = !(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess),
                Args = ["--disable-quic"],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        driver?.Dispose();
    }

    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options) =>
        (browser ?? throw new InvalidOperationException("The browser is not running.")).NewContextAsync(options);
}
