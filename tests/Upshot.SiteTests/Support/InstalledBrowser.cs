using Upshot.Browser.Finding;

namespace Upshot.SiteTests.Support;

/// <summary>
/// The browser of this machine, found as the product finds it, and installed when there is none, so that a fresh machine
/// needs nothing but the tests.
/// </summary>
internal static class InstalledBrowser
{
    private static readonly Lazy<Task<string>> Found = new(FindAsync);

    /// <summary>Looked for once, however many tests ask at a time.</summary>
    public static Task<string> PathAsync() => Found.Value;

    private static async Task<string> FindAsync()
    {
        var opened = await OpenBrowser.Start(BrowserChoice.Of(null), CancellationToken.None);
        if (opened.Trouble is { Rule.Id: "UP800" })
        {
            var told = new List<string>();
            await BrowserInstall.Run(told.Add, CancellationToken.None);
            opened = await OpenBrowser.Start(BrowserChoice.Of(null), CancellationToken.None);
            Assert.True(opened.Browser is not null, $"{opened.Trouble}\n{string.Join('\n', told)}");
        }

        Assert.True(opened.Browser is not null, opened.Trouble?.ToString());
        await using var browser = opened.Browser;
        return browser.Path;
    }
}
