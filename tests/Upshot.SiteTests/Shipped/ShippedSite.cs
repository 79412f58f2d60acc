using Upshot.Checks.Browser;
using Upshot.SiteTests.Support;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Shipped;

/// <summary>The site of this repository, whole, as a real browser shows it.</summary>
public sealed class ShippedSite : IAsyncLifetime
{
    private readonly BrowserFixture browser = new();

    /// <summary>All pages, seen once for all tests.</summary>
    public SeenSite Seen { get; private set; } = null!; // set before any test runs

    public BuildResult Built { get; private set; } = null!; // likewise

    public async ValueTask InitializeAsync()
    {
        await browser.InitializeAsync();
        Built = BuiltSite.Of(Sources()).Result;
        Seen = await browser.Visit(Built);
    }

    public ValueTask DisposeAsync() => browser.DisposeAsync();

    public SeenPage Page(string address) => Seen.Pages.Single(page => page.Page.Route?.Address == address);

    public static SourceTree Sources() => SourceReader.Read(Repository.Root);
}
