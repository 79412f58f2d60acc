using Microsoft.Playwright;
using Upshot.SiteTests.Support;
using Upshot.Tests.Cli;

namespace Upshot.SiteTests.Serving;

/// <summary>A running preview of the small site, and a browser to look at it.</summary>
public sealed class PreviewFixture(PlainBrowser browser) : IDisposable
{
    private const int Patience = 60_000;

    public ServedProject Served { get; } = new();

    public void Dispose() => Served.Dispose();

    /// <summary>A page of the preview in a window of its own, with what its console said.</summary>
    public async Task<(IPage Page, List<string> Said)> Open(string path, int width = 1280)
    {
        var window = await browser.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        var page = await window.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var said = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                said.Add(message.Text);
        };
        page.PageError += (_, error) => said.Add(error);
        await page.GotoAsync(new Uri(Served.Address, path).ToString());
        return (page, said);
    }

    /// <summary>Changes a text in a file of the project.</summary>
    public void Save(string path, string from, string to)
    {
        var full = Served.Project.Folder[path];
        var text = File.ReadAllText(full);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(full, text.Replace(from, to, StringComparison.Ordinal));
    }
}
