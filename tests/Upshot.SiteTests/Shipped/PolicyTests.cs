using Microsoft.Playwright;
using Upshot.Output;
using Upshot.SiteTests.Support;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Shipped;

/// <summary>
/// Every page under the strictest policy a host could send: nothing of it is refused, no other host is asked, nothing is
/// left running behind a page.
/// </summary>
public sealed class PolicyTests(PlainBrowser browser)
{
    private const string Site = "https://it.example/";

    private const string Strictest =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

    private const string Watch = """
        window.refused = [];
        document.addEventListener("securitypolicyviolation", (event) =>
            window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`));
        """;

    private const string Facts = """
        async () => [
            ...window.refused.map((what) => `refused: ${what}`),
            ...(await navigator.serviceWorker.getRegistrations()).map((one) => `worker: ${one.scope}`),
            ...(navigator.serviceWorker.controller ? ["worker: it controls the page"] : []),
        ]
        """;

    [Fact]
    [Trait(Figure.Trait, "T53")]
    [Trait(Figure.Trait, "T54")]
    [Trait(Figure.Trait, "T55")]
    public async Task No_page_breaks_the_strictest_policy_asks_another_host_or_keeps_a_worker()
    {
        var built = BuiltSite.At(Repository.Root);
        var files = built.Result.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        await using var window = await browser.OpenAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        await window.AddInitScriptAsync(Watch);
        var foreign = new List<string>();
        var requests = 0;
        await window.RouteAsync(
            "**/*",
            route =>
            {
                requests++;
                return Answer(route, files, foreign);
            }
        );
        var page = await window.NewPageAsync();
        var said = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                said.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => said.Add($"{page.Url}: {error}");

        var facts = new List<string>();
        var pages = built.Pages.Where(path => !built.Text(path).Contains("http-equiv=\"refresh\"")).ToArray();
        foreach (var path in pages)
        {
            await page.GotoAsync(Site + path);
            if (path == "search/index.html")
                await Search(page);
            facts.AddRange((await page.EvaluateAsync<string[]>(Facts)).Select(fact => $"{path}: {fact}"));
        }

        Figure.None("T53", "requests to another host", foreign, requests);
        Figure.None("T53", "pages with an error in the browser's console", said, pages.Length);
        Figure.None("T54", "pages of which the strictest policy refuses a part", Of(facts, "refused"), pages.Length);
        Figure.None("T55", "pages that keep a service worker", Of(facts, "worker"), pages.Length);
    }

    [Fact]
    [Trait(Figure.Trait, "T55")]
    public void No_file_registers_a_service_worker()
    {
        var built = BuiltSite.At(Repository.Root);
        string[] register =
        [
            .. built.Paths.Where(path =>
                built.Text(path).Contains("serviceWorker", StringComparison.OrdinalIgnoreCase)
                || path.EndsWith("sw.js", StringComparison.OrdinalIgnoreCase)
            ),
        ];

        Figure.None("T55", "published files that register a service worker", register, built.Paths.Length);
    }

    private static string[] Of(List<string> facts, string sort) =>
        [.. facts.Where(fact => fact.Contains($": {sort}: ", StringComparison.Ordinal))];

    private static async Task Search(IPage page)
    {
        await page.Locator("input[type=search]").First.FillAsync("laptop");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main a").First.WaitForAsync();
    }

    private static Task Answer(IRoute route, Dictionary<string, OutputFile> files, List<string> foreign)
    {
        var address = route.Request.Url;
        if (!address.StartsWith(Site, StringComparison.Ordinal))
        {
            foreign.Add(address);
            return route.AbortAsync();
        }

        var path = Uri.UnescapeDataString(new Uri(address).AbsolutePath[new Uri(Site).AbsolutePath.Length..]);
        if (path.Length == 0 || path.EndsWith('/'))
            path += "index.html";
        return files.TryGetValue(path, out var file)
            ? route.FulfillAsync(
                new()
                {
                    Status = 200,
                    BodyBytes = file.Bytes.ToArray(),
                    ContentType = SiteType.Of(path),
                    Headers = Headers(path),
                }
            )
            : route.FulfillAsync(new() { Status = path == "favicon.ico" ? 204 : 404, Body = "" });
    }

    private static Dictionary<string, string> Headers(string path) =>
        SiteHeaders
            .Of(path)
            .ToDictionary(
                header => header.Name,
                header => header == SiteHeaders.Policy ? $"{Strictest}; frame-ancestors 'self'" : header.Value,
                StringComparer.Ordinal
            );
}
