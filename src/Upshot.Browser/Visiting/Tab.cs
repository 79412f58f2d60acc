using System.Collections.Concurrent;
using Microsoft.Playwright;
using Upshot.Output;

namespace Upshot.Browser.Visiting;

/// <summary>A page of the browser, used for one page of the site after the other.</summary>
internal sealed class Tab
{
    private readonly ConcurrentQueue<string> errors = [];

    private Tab(IPage page, ICDPSession keys, PageRequests requests)
    {
        Page = page;
        Keys = keys;
        Requests = requests;
    }

    public IPage Page { get; }

    /// <summary>The keyboard, without the wait between two keys.</summary>
    public ICDPSession Keys { get; }

    public PageRequests Requests { get; }

    /// <summary>What went wrong in scripts; refusals and files that are not there are told elsewhere.</summary>
    public ImmutableArray<string> Errors => [.. errors.Distinct(StringComparer.Ordinal)];

    public static async Task<Tab> Open(IBrowserContext context, ServedSite site)
    {
        var requests = new PageRequests(site);
        var page = await context.NewPageAsync();
        var tab = new Tab(page, await context.NewCDPSessionAsync(page), requests);
        tab.Page.Console += (_, message) => tab.Note(message);
        tab.Page.PageError += (_, error) => tab.errors.Enqueue(error.Split('\n')[0]);
        tab.Page.Dialog += (_, dialog) => _ = dialog.DismissAsync();
        await tab.Page.RouteAsync("**/*", requests.Answer);
        return tab;
    }

    /// <summary>Leaves the page before and forgets it, and what it asked for on its way out.</summary>
    public async Task Clear()
    {
        await Page.GotoAsync("about:blank");
        errors.Clear();
        Requests.Clear();
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error" && !IsToldElsewhere(message.Text))
            errors.Enqueue(message.Text.Split('\n')[0]);
    }

    private static bool IsToldElsewhere(string text) =>
        text.StartsWith("Failed to load resource", StringComparison.Ordinal)
        || text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase)
        || text.Contains("Trusted Type", StringComparison.OrdinalIgnoreCase)
        || text.Contains("CORS policy", StringComparison.Ordinal);
}
