using System.Collections.Frozen;
using System.Collections.Immutable;
using Upshot.Browser;
using Upshot.Browser.Finding;
using Upshot.Checks.Browser;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Support;

/// <summary>
/// One browser for the tests of a class, as the checks open it.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private OpenBrowser? open;

    public OpenBrowser Open => open ?? throw new InvalidOperationException("The browser is not open yet.");

    public async ValueTask InitializeAsync()
    {
        var named = new BrowserChoice(await InstalledBrowser.PathAsync(), "");
        var opened = await OpenBrowser.Start(named, TestContext.Current.CancellationToken);
        Assert.True(opened.Browser is not null, opened.Trouble?.ToString());
        open = opened.Browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (open is not null)
            await open.DisposeAsync();
    }

    /// <summary>What the browser finds on these pages of a site, in order of place.</summary>
    public async Task<ImmutableArray<Diagnostic>> Findings(BuildResult built, params IEnumerable<string> pages)
    {
        var seen = await Visit(built, pages);
        var all = SiteBuilder.Judge(built, seen).Report.Findings;
        return [.. all.Where(finding => finding.Rule.Id.StartsWith("UP8", StringComparison.Ordinal))];
    }

    public Task<SeenSite> Visit(BuildResult built, params IEnumerable<string> pages) =>
        BrowserRun.Visit(
            Open,
            built,
            new() { Browser = BrowserChoice.Of(null), Only = pages.ToFrozenSet(StringComparer.Ordinal) },
            TestContext.Current.CancellationToken
        );

    /// <summary>The small site with files put over its own or its theme's.</summary>
    public static BuildResult Small(params IEnumerable<SourceFile> files)
    {
        var over = files.ToArray();
        return BuiltSite
            .Of(new([.. SmallSite.With().Files.Where(file => over.All(other => other.Path != file.Path)), .. over]))
            .Result;
    }
}
