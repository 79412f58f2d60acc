using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>Every link of the shipped site and of the example, wherever they stand.</summary>
public sealed class CrawlTests
{
    public static TheoryData<string> Roots =>
        ["file:///share/it/", "https://intranet.example/", "https://intranet.example/departments/it/"];

    [Theory]
    [MemberData(nameof(Roots))]
    public void Every_link_of_the_shipped_site_leads_somewhere(string root)
    {
        var site = BuiltSite.At(Repository.Root);

        Assert.Equal([], Crawl.Broken(site, root));
        Assert.True(Crawl.Count(site) > 1000);
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Every_link_of_the_example_leads_somewhere(string root) =>
        Assert.Equal([], Crawl.Broken(BuiltSite.At(Repository.Northbridge), root));

    [Fact]
    public void Every_page_can_be_reached_from_home()
    {
        var site = BuiltSite.At(Repository.Root);
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(["index.html"]));
        while (open.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;

            foreach (var link in site.Page(path).QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")))
            {
                var target = new Uri(new Uri("https://site.example/" + path), link);
                if (target.Host == "site.example" && target.AbsolutePath.EndsWith(".html", StringComparison.Ordinal))
                    open.Enqueue(target.AbsolutePath[1..]);
            }
        }

        var redirects = site.Result.Site!.Routes.All.Where(route => route.LeadsTo is not null); // it was built
        Assert.Equal([], site.Pages.Except([.. seen, "404.html", .. redirects.Select(route => route.OutputPath)]));
    }

    [Fact]
    public void A_broken_link_would_be_found()
    {
        var site = BuiltSite.Small(("We keep it short.", "We keep it [short](#nowhere)."));

        Assert.Equal(
            ["about/index.html: '#nowhere' leads to no place in the page"],
            Crawl.Broken(site, "https://site.example/")
        );
    }

    [Fact]
    public void The_page_for_lost_readers_links_from_the_root_of_the_server()
    {
        var site = BuiltSite.At(Repository.Root, SmallSite.Options with { BaseUrl = "https://host.example/a/b/" });
        var links = site.Page("404.html")
            .QuerySelectorAll("a[href], link[rel=stylesheet]")
            .Select(link => link.GetAttribute("href") ?? "")
            .Where(link => link is not ['#', ..] && !link.StartsWith("mailto:") && !link.StartsWith("tel:"))
            .ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/a/b/", link, StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(site.Has(link["/a/b/".Length..]), link));
    }
}
