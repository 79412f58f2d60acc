using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Binding;

/// <summary>All addresses of a site: readers keep them.</summary>
public sealed class RouteTests
{
    [Fact]
    public void The_small_site_has_these() => Snapshot.Match(Told(Routes()));

    /// <summary>What there is nothing for gets no address.</summary>
    [Fact]
    public void A_site_of_one_page_has_few() =>
        Assert.Equal(
            ["", "about/", "for/crews/", "for/everyone/", "search/"],
            SiteOf(
                SmallSite.With(("- { id: web, name: This site, makes: pages }", ""), ("promise_evidence: [ready]", "")),
                path => path is "site.yml" or "content/audiences.yml" or "content/pages/about.md"
            )
                .Routes.All.Select(route => route.Address)
        );

    [Fact]
    public void Aliases_lead_on_and_old_files_keep_their_names() =>
        Assert.Equal(
            ["a~b_c.d/ → services/scanners/", "old/page.html → services/scanners/", "older/ → services/scanners/"],
            Routes(("aliases: [/old/scanners/]", "aliases: [/a~b_c.d/, /old/page.html, /older]"))
                .Where(route => route.LeadsTo is not null)
                .Select(route => $"{route.Address} → {route.LeadsTo}")
        );

    private static System.Collections.Immutable.ImmutableArray<Route> Routes(
        params (string From, string To)[] changes
    ) => SiteOf(SmallSite.With(changes), _ => true).Routes.All;

    private static Upshot.Model.Site SiteOf(Upshot.Sources.SourceTree sources, Func<string, bool> isKept)
    {
        var kept = new Upshot.Sources.SourceTree([.. sources.Files.Where(file => isKept(file.Path))]);
        var site = SiteBinder.Bind(ContentParser.Parse(kept), SmallSite.Options).Site;
        Assert.NotNull(site);
        return site;
    }

    private static string Told(System.Collections.Immutable.ImmutableArray<Route> routes) =>
        string.Join(
            '\n',
            routes.Select(route =>
                $"/{route.Address} {route.Source} {route.At} '{route.Title}'"
                + (route.IsPage ? " page" : "")
                + (route.IsEdition ? " edition" : "")
                + (route.LeadsTo is { } to ? $" → /{to}" : "")
            )
        );
}
