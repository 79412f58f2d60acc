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
    private readonly ConcurrentBag<Tab> free = [];
    private readonly ServedSite served;
    private readonly VisitPlanner planner;
    private readonly VisitOptions options;
    private readonly int all;

    public Round(BuildResult built, Site site, VisitOptions options, ImmutableArray<HtmlPage> pages)
    {
        served = new ServedSite(built.Files);
        planner = new VisitPlanner(site);
        this.options = options;
        all = pages.Length;
        Left = pages;
    }

    /// <summary>In order of their files.</summary>
    public ImmutableArray<HtmlPage> Left { get; private set; }

    public async Task Run(OpenBrowser browser, CancellationToken cancellation)
    {
        var stopped = new ConcurrentBag<HtmlPage>();
        free.Clear();
        await using var context = await browser.Browser.NewContextAsync(
            new() { ReducedMotion = ReducedMotion.Reduce, ServiceWorkers = ServiceWorkerPolicy.Block }
        );
        await context.AddInitScriptAsync(Scripts.Watch);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(
            Left,
            limits,
            async (page, token) =>
            {
                if (!await Visit(context, page, token))
                    stopped.Add(page);
                else
                    options.Progress?.Invoke(seen.Count + troubles.Keys.Count(path => !seen.ContainsKey(path)), all);
            }
        );
        Left = [.. stopped.OrderBy(page => page.Path, StringComparer.Ordinal)];
    }

    public SeenSite Answer() =>
        new(
            [.. seen.Values.OrderBy(page => page.Page.Path, StringComparer.Ordinal)],
            [.. troubles.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)],
            options.Only.Count == 0
        );

    /// <returns>Whether the page is done with, well or badly; otherwise another browser may try.</returns>
    private async Task<bool> Visit(IBrowserContext context, HtmlPage page, CancellationToken cancellation)
    {
        Tab? tab = null;
        try
        {
            if (!free.TryTake(out tab))
                tab = await Tab.Open(context, served).WaitAsync(options.PageTime, cancellation);
            seen[page.Path] = await PageVisit
                .Run(tab, page, planner.For(page))
                .WaitAsync(options.PageTime, cancellation);
            troubles.TryRemove(page.Path, out _);
            free.Add(tab);
            return true;
        }
        catch (TimeoutException)
        {
            troubles[page.Path] = BrowserTrouble.TooSlow(page, options.PageTime);
            await Close(tab);
            return true;
        }
        catch (PlaywrightException trouble)
        {
            // Asked to stop, the browser may go before our own token is read.
            cancellation.ThrowIfCancellationRequested();
            troubles[page.Path] = BrowserTrouble.Stopped(page, trouble.Message.Split('\n')[0]);
            await Close(tab);
            return false;
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
