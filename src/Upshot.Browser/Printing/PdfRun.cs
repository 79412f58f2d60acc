using Microsoft.Playwright;
using Upshot.Browser.Finding;
using Upshot.Browser.Visiting;
using Upshot.Checks;
using Upshot.Checks.Browser;
using Upshot.Model;
using Upshot.Output;

namespace Upshot.Browser.Printing;

/// <summary>Writes each report and each hand-out as a tagged PDF beside its page.</summary>
public static class PdfRun
{
    private static readonly TimeSpan PageTime = TimeSpan.FromSeconds(30);

    /// <summary>A4, with bookmarks, and with tags that a screen reader follows.</summary>
    private static readonly PagePdfOptions Options = new()
    {
        Format = "A4",
        PrintBackground = true,
        Tagged = true,
        Outline = true,
    };

    public static async Task<PrintedSite> Print(BuildResult built, BrowserChoice choice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(built);
        var opened = await OpenBrowser.Start(choice, cancellation);
        if (opened.Browser is not { } browser)
            return new(built.Files, opened.Trouble is { } trouble ? [trouble] : []);

        await using (browser)
            return await Print(browser, built, cancellation);
    }

    /// <summary>The same in a browser that is open already, and stays open.</summary>
    public static async Task<PrintedSite> Print(OpenBrowser browser, BuildResult built, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(built);
        HtmlPage[] pages = built.Site is { } site
            ? [.. HtmlPage.All(site, built.Files).Where(page => PrintLimit.IsPrinted(page, site))]
            : [];
        if (pages.Length == 0)
            return new(built.Files, []);

        var files = built.Files.ToBuilder();
        var troubles = ImmutableArray.CreateBuilder<Diagnostic>();
        await using var context = await browser.Browser.NewContextAsync();
        var tab = await Tab.Open(context, new ServedSite(built.Files));
        foreach (var page in pages)
            await Add(page, tab, files, troubles, cancellation);

        return new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], troubles.ToImmutable());
    }

    private static async Task Add(
        HtmlPage page,
        Tab tab,
        ImmutableArray<OutputFile>.Builder files,
        ImmutableArray<Diagnostic>.Builder troubles,
        CancellationToken cancellation
    )
    {
        try
        {
            await tab.Page.GotoAsync(PageVisit.AddressOf(page)).WaitAsync(PageTime, cancellation);
            var pdf = await tab.Page.PdfAsync(Options).WaitAsync(PageTime, cancellation);
            files.Add(new(PathOf(page), PdfFile.WithoutDates(pdf)));
        }
        catch (TimeoutException)
        {
            troubles.Add(BrowserTrouble.TooSlow(page, PageTime));
        }
        catch (PlaywrightException trouble)
        {
            cancellation.ThrowIfCancellationRequested();
            troubles.Add(BrowserTrouble.Stopped(page, trouble.Message.Split('\n')[0]));
        }
    }

    /// <summary>report/2024-25/index.html → report/2024-25/2024-25.pdf: who saves the file still knows what it is.</summary>
    private static string PathOf(HtmlPage page)
    {
        var folder = page.Path[..^("/" + Route.Index).Length];
        var name = Addresses.IsHandOut(folder + "/")
            ? string.Join('-', folder.Split('/')[^2..])
            : folder.Split('/')[^1];
        return $"{folder}/{name}.pdf";
    }
}
