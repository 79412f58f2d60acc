using Upshot.Browser.Finding;
using Upshot.Checks;
using Upshot.Checks.Browser;
using Upshot.Model;

namespace Upshot.Browser;

/// <summary>Opens every page of a built site in a real browser, several at a time, and measures it.</summary>
public static class BrowserRun
{
    private const int MostTries = 2;

    public static async Task<SeenSite> Visit(BuildResult built, VisitOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(built);
        ArgumentNullException.ThrowIfNull(options);
        if (built.Site is not { } site)
            return new([], [], IsAll: false);

        var round = RoundOf(built, site, options);
        for (var i = 0; i < MostTries && !round.Left.IsEmpty; i++)
        {
            var opened = await OpenBrowser.Start(options.Browser, cancellation);
            if (opened.Browser is not { } browser)
                return new([], opened.Trouble is { } trouble ? [trouble] : [], IsAll: false);

            await using (browser)
                await round.Run(browser, cancellation);
        }

        return round.Answer();
    }

    /// <summary>The same in a browser that is open already, and stays open.</summary>
    public static async Task<SeenSite> Visit(
        OpenBrowser browser,
        BuildResult built,
        VisitOptions options,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(built);
        ArgumentNullException.ThrowIfNull(options);
        if (built.Site is not { } site)
            return new([], [], IsAll: false);

        var round = RoundOf(built, site, options);
        await round.Run(browser, cancellation);
        return round.Answer();
    }

    private static Round RoundOf(BuildResult built, Site site, VisitOptions options) =>
        new(built, site, options, PagesOf(built, site, options));

    /// <summary>All that readers can open: an old address only leads on.</summary>
    private static ImmutableArray<HtmlPage> PagesOf(BuildResult built, Site site, VisitOptions options) =>
        [
            .. HtmlPage
                .All(site, built.Files)
                .Where(page => page.Route is not { LeadsTo: not null })
                .Where(page =>
                    options.Only.Count == 0 || options.Only.Contains(page.Route?.Address.TrimEnd('/') ?? page.Path)
                ),
        ];
}
