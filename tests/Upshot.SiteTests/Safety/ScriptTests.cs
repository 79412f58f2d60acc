using Upshot.SiteTests.Support;
using Upshot.Tests.Safety;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Safety;

/// <summary>
/// What authors paste runs in no browser: not with the policy of the pages switched off, and with it switched on it has
/// nothing to forbid.
/// </summary>
[Trait(Figure.Trait, "T01")]
public sealed class ScriptTests(PlainBrowser browser) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("upshot-hostile-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Nothing_runs_without_the_policy_and_nothing_is_forbidden_with_it()
    {
        var pages = Write();
        var watch = new Watch(browser, folder);

        var acts = await watch.Acts(pages, hasPolicy: false);
        var forbidden = await watch.Acts(pages, hasPolicy: true);

        Assert.InRange(pages.Count, 150, int.MaxValue);
        Figure.None("T01", "pages of attacks in which something ran, policy switched off", acts, pages.Count);
        Figure.None("T01", "pages of attacks in which the policy had to stop something", forbidden, pages.Count);
    }

    [Fact]
    public async Task The_watch_sees_what_runs_and_what_is_forbidden()
    {
        const string Page = """
            <!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
            <title>x</title><img src=x onerror=alert(1)><a href="javascript:alert(2)">x</a><iframe></iframe><p onclick=alert(3)>x
            """;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.html"), Page, TestContext.Current.CancellationToken);
        var watch = new Watch(browser, folder);

        var acts = await watch.Acts(["a.html"], hasPolicy: false);
        var forbidden = await watch.Acts(["a.html"], hasPolicy: true);

        Assert.Contains(acts, act => act.Contains("alert(1)", StringComparison.Ordinal));
        Assert.Contains(acts, act => act.Contains("leads to javascript:alert(2)", StringComparison.Ordinal));
        Assert.Contains(acts, act => act.Contains("alert(3)", StringComparison.Ordinal));
        Assert.Contains(acts, act => act.Contains("a frame", StringComparison.Ordinal));
        Assert.Contains(forbidden, act => act.Contains("policy script-src", StringComparison.Ordinal));
        Assert.DoesNotContain(forbidden, act => act.Contains("alert(1)", StringComparison.Ordinal));
    }

    /// <summary>Each site in a folder of its own; gives the pages, and the search for what the titles hold.</summary>
    private List<string> Write()
    {
        var pages = new List<string>();
        foreach (var (index, sources) in HostileSite.All().Index())
        {
            var site = BuiltSite.Of(sources);
            foreach (var file in site.Result.Files)
            {
                var path = Path.Combine(folder, $"{index}", file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
                File.WriteAllBytes(path, file.Bytes.Span);
            }

            pages.AddRange(site.Pages.Where(path => IsRead(site, path)).Select(path => $"{index}/{path}"));
            pages.Add($"{index}/search/index.html#q=alert");
        }

        return pages;
    }

    /// <summary>A redirect leads away, and the page for lost readers needs the root of a server.</summary>
    private static bool IsRead(BuiltSite site, string path) =>
        path != "404.html" && !site.Text(path).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);
}
