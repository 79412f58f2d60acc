using System.Runtime.InteropServices;
using Upshot.Browser.Finding;
using Upshot.Checks.Browser;

namespace Upshot.SiteTests.Browser;

public sealed class FindingTests
{
    [Fact]
    public async Task None_is_one_clear_line()
    {
        var opened = await OpenBrowser.Start(new(null, ""), _ => [], TestContext.Current.CancellationToken);

        Assert.Null(opened.Browser);
        Assert.Equal(
            "--browser: error UP800: no browser was found on this machine\n"
                + "  why: What was not looked at in a browser may not be called checked.\n"
                + "  fix: Run 'upshot browser install', or name one with --browser-path.",
            opened.Trouble?.ToString()
        );
    }

    [Fact]
    public async Task One_that_does_not_start_is_passed_over_and_named()
    {
        var opened = await OpenBrowser.Start(
            new(null, ""),
            _ => ["/nowhere/chromium", "/bin/true"],
            TestContext.Current.CancellationToken
        );

        Assert.Equal("the browser '/bin/true' does not start, and there is no other", opened.Trouble?.What);
    }

    [Fact]
    public async Task A_named_one_that_is_not_there_is_not_replaced_by_another()
    {
        var opened = await OpenBrowser.Start(
            new("/nowhere/chromium", BrowserChoice.Option),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            "--browser-path: error UP801: there is no file '/nowhere/chromium'\n"
                + "  why: Another one in its place might show other things than your readers see.\n"
                + "  fix: Name the program file of a Chromium, Chrome or Edge.",
            opened.Trouble?.ToString()
        );
        Assert.True(opened.Trouble is { } trouble && BrowserTrouble.IsAboutMachine(trouble));
    }

    [Fact]
    public void Looks_where_each_system_keeps_its_programs()
    {
        var linux = BrowserPlaces.Of(OSPlatform.Linux, name => name == "PATH" ? "/usr/bin:/snap/bin/" : null);
        var mac = BrowserPlaces.Of(OSPlatform.OSX, name => name == "HOME" ? "/Users/ann" : null);
        var windows = BrowserPlaces.Of(OSPlatform.Windows, name => name == "ProgramFiles" ? @"C:\Program Files" : null);

        Assert.Equal(["/usr/bin/chromium", "/snap/bin/chromium"], linux[..2]);
        Assert.Contains("/opt/microsoft/msedge/msedge", linux);
        Assert.Contains("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", mac);
        Assert.Contains("/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", mac);
        Assert.Equal(
            [
                @"C:\Program Files\Chromium\Application\chrome.exe",
                @"C:\Program Files\Google\Chrome\Application\chrome.exe",
                @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
            ],
            windows
        );
    }
}
