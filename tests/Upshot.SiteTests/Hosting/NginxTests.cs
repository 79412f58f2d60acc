using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Upshot.Output;
using Upshot.SiteTests.Support;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Hosting;

/// <summary>What readers of the site get from a real server that was told what the build wrote for it.</summary>
public sealed class NginxTests(PlainBrowser browser)
{
    [Theory]
    [InlineData("")]
    [InlineData("teams/it/")]
    public async Task The_written_settings_serve_the_whole_site(string subPath)
    {
        using var site = new NginxSite(subPath);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        await site.ReadyAsync(client);

        var (pages, links, broken) = await FollowAsync(site.Address, client);
        Assert.Empty(broken);
        Assert.True(pages > 60 && links > 100, $"{pages} pages, {links} addresses");

        await EveryFileIsSentAsTheListSays(site, client);
        await OldAddressesLeadOn(site, client);
        await WhatIsNotThereGetsThePageForIt(site, client);
    }

    [Theory]
    [InlineData("")]
    [InlineData("teams/it/")]
    [Trait(Figure.Trait, "T54")]
    public async Task No_page_and_no_mail_breaks_its_policy_in_a_browser(string subPath)
    {
        using var site = new NginxSite(subPath);
        using var client = new HttpClient();
        await site.ReadyAsync(client);
        await using var window = await browser.OpenAsync(new());
        var page = await window.NewPageAsync();
        var said = new List<string>();
        page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => said.Add($"{page.Url}: {error}");

        var pages = site
            .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Where(file => !Encoding.UTF8.GetString(file.Bytes.Span).Contains("http-equiv=\"refresh\""))
            .ToArray();
        foreach (var file in pages)
            await page.GotoAsync(new Uri(site.Address, file.Path).ToString());

        Figure.None("T54", "pages that break the policy of a real server", said, pages.Length);
        Assert.True(pages.Length > 60);
        // A mail brings its own colours.
        await page.GotoAsync(new Uri(site.Address, "channels/email/customer-teams.html").ToString());
        Assert.Equal(
            "rgb(241, 237, 231)",
            await page.EvalOnSelectorAsync<string>("body", "body => getComputedStyle(body).backgroundColor")
        );
    }

    private static async Task EveryFileIsSentAsTheListSays(NginxSite site, HttpClient client)
    {
        foreach (var file in site.Files)
        {
            using var answer = await client.GetAsync(new Uri(site.Address, file.Path));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(file.Bytes.ToArray(), await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(
                SiteHeaders.Of(file.Path).Select(header => $"{file.Path}: {header.Name}: {header.Value}"),
                SiteHeaders.Of(file.Path).Select(header => $"{file.Path}: {header.Name}: {Sent(answer, header.Name)}")
            );
            Assert.Equal(
                SiteType.Of(file.Path).Replace("; ", ";", StringComparison.Ordinal),
                $"{answer.Content.Headers.ContentType}".Replace("; ", ";", StringComparison.Ordinal)
            );
        }
    }

    private static async Task OldAddressesLeadOn(NginxSite site, HttpClient client)
    {
        foreach (var spelling in new[] { "old/helpdesk/", "old/helpdesk" })
        {
            using var answer = await client.GetAsync(new Uri(site.Address, spelling));
            Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
            Assert.Equal(
                new Uri(site.Address, "services/help-now/"),
                new Uri(site.Address, answer.Headers.Location ?? site.Address)
            );
            Assert.Equal(SiteHeaders.Policy.Value, Sent(answer, SiteHeaders.PolicyName));
        }

        using var folder = await client.GetAsync(new Uri(site.Address, "services"));
        Assert.Equal(HttpStatusCode.MovedPermanently, folder.StatusCode);
        Assert.Equal(site.Address.AbsolutePath + "services/", $"{folder.Headers.Location}");
    }

    private static async Task WhatIsNotThereGetsThePageForIt(NginxSite site, HttpClient client)
    {
        var page = site.Files.Single(file => file.Path == "404.html").Bytes.ToArray();
        foreach (var path in new[] { "nothing", "deep/er/nothing/", "assets/site.0000000000.css", "results/none.svg" })
        {
            using var answer = await client.GetAsync(new Uri(site.Address, path));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(page, await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(SiteHeaders.Policy.Value, Sent(answer, SiteHeaders.PolicyName));
            Assert.DoesNotContain("immutable", Sent(answer, SiteHeaders.CacheName));
        }
    }

    /// <summary>All pages that can be reached from the home page, as a reader's browser would ask for them.</summary>
    private static async Task<(int Pages, int Links, List<string> Broken)> FollowAsync(Uri home, HttpClient client)
    {
        var seen = new Dictionary<Uri, string> { [home] = "the home page" };
        var waiting = new Queue<Uri>([home]);
        var (broken, pages) = (new List<string>(), 0);
        while (waiting.TryDequeue(out var next))
        {
            using var answer = await client.GetAsync(next);
            if (!answer.IsSuccessStatusCode)
                broken.Add($"{seen[next]} leads to {next}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            pages++;
            foreach (var link in Links(next, await answer.Content.ReadAsStringAsync()).Where(home.IsBaseOf))
                if (seen.TryAdd(link, next.AbsolutePath))
                    waiting.Enqueue(link);
        }

        return (pages, seen.Count, broken);
    }

    private static IEnumerable<Uri> Links(Uri page, string html) =>
        new HtmlParser()
            .ParseDocument(html)
            .All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") })
            .OfType<string>()
            .Select(link => new Uri(new Uri(page, link).GetLeftPart(UriPartial.Query)));

    private static string Sent(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(" AND ", values) : "nothing";
}
