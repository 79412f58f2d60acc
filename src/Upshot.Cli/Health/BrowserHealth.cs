using Upshot.Browser.Finding;

namespace Upshot.Cli.Health;

/// <summary>Whether there is a browser for <c>--browser</c> and <c>--pdf</c>. A build can do without.</summary>
internal static class BrowserHealth
{
    public static async Task<IEnumerable<HealthCheck>> Of(CancellationToken cancellation)
    {
        var opened = await OpenBrowser.Start(BrowserChoice.Of(null), cancellation);
        if (opened.Browser is not { } browser)
            return opened.Trouble is { } trouble ? [HealthCheck.Warn("browser", trouble.What, trouble.Fix)] : [];

        await using (browser)
            return [new("browser", browser.Named)];
    }
}
