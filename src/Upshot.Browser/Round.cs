using System.Collections.Concurrent;
using Microsoft.Playwright;
using Upshot.Browser.Finding;
using Upshot.Browser.Visiting;
using Upshot.Checks;
using Upshot.Checks.Browser;
using Upshot.Model;
using Upshot.Output;

namespace Upshot.Browser;

/// <summary>The pages still to be looked at: a browser that stops in the middle leaves some for another one.</summary>
internal sealed class Round
{
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, SeenPage> seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Diagnostic> troubles = new(StringComparer.Ordinal);

    /// <summary>Pages with which nobody needs to try again.</summary>
    private readonly ConcurrentDictionary<string, bool> done = new(StringComparer.Ordinal);

    /// <summary>Pages that were too slow beside others, which a busy machine alone can make of them.</summary>
    private readonly ConcurrentDictionary<string, bool> slow = new(StringComparer.Ordinal);

    private readonly ConcurrentBag<Tab> free = [];
    private readonly ServedSite served;
    private readonly Site site;
    private readonly VisitOptions options;
    private readonly int all;

    public Round(BuildResult built, Site site, VisitOptions options, ImmutableArray<HtmlPage> pages)
    {
        served = new ServedSite(built.Files);
        this.site = site;
        this.options = options;
        all = pages.Length;
        Left = pages;
    }

    /// <summary>In order of their files.</summary>
    public ImmutableArray<HtmlPage> Left { get; private set; }

    public async Task Run(OpenBrowser browser, CancellationToken cancellation)
    {
        free.Clear();
        try
        {
            await using var context = await browser.Browser.NewContextAsync(
                new() { ReducedMotion = ReducedMotion.Reduce, ServiceWorkers = ServiceWorkerPolicy.Block }
            );
            await context.AddInitScriptAsync(Scripts.Watch);
            await Parallel.ForEachAsync(
                Left,
                new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = cancellation },
                async (page, token) =>
                {
                    await Visit(context, page, token);
                    options.Progress?.Invoke(done.Count, all);
                }
            );
            foreach (var page in Left.Where(page => slow.ContainsKey(page.Path) && !done.ContainsKey(page.Path)))
            {
                await Visit(context, page, cancellation);
                options.Progress?.Invoke(done.Count, all);
            }
        }
        catch (PlaywrightException trouble)
        {
            // Asked to stop, the browser may go before our own token is read.
            cancellation.ThrowIfCancellationRequested();
            foreach (var page in Left.Where(page => !done.ContainsKey(page.Path)))
                troubles.TryAdd(page.Path, BrowserTrouble.Stopped(page, trouble.Message.Split('\n')[0]));
        }

        Left = [.. Left.Where(page => !done.ContainsKey(page.Path))];
    }

    public SeenSite Answer() =>
        new(
            [.. seen.Values.OrderBy(page => page.Page.Path, StringComparer.Ordinal)],
            [.. troubles.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)],
            options.Only.Count == 0
        );

    private async Task Visit(IBrowserContext context, HtmlPage page, CancellationToken cancellation)
    {
        Tab? tab = null;
        try
        {
            if (!free.TryTake(out tab))
                tab = await Tab.Open(context, served).WaitAsync(options.PageTime, cancellation);
            seen[page.Path] = await PageVisit
                .Run(tab, page, VisitPlan.Of(page, site))
                .WaitAsync(options.PageTime, cancellation);
            troubles.TryRemove(page.Path, out _);
            free.Add(tab);
            done[page.Path] = true;
        }
        catch (TimeoutException)
        {
            troubles[page.Path] = BrowserTrouble.TooSlow(page, options.PageTime);
            if (!slow.TryAdd(page.Path, true))
                done[page.Path] = true;
            await Close(tab);
        }
        catch (PlaywrightException trouble)
        {
            cancellation.ThrowIfCancellationRequested();
            troubles[page.Path] = BrowserTrouble.Stopped(page, trouble.Message.Split('\n')[0]);
            await Close(tab);
        }
    }

    private static async Task Close(Tab? tab)
    {
        try
        {
            if (tab is not null)
                await tab.Page.CloseAsync().WaitAsync(CloseTime);
        }
        catch (Exception trouble) when (trouble is PlaywrightException or TimeoutException)
        {
            // It is gone with its browser, or will be.
        }
    }
}
