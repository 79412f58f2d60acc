using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>Lists are there when they have something to say.</summary>
public sealed class ListTests
{
    private const string PagesOnly = """
        -- site.yml --
        name: Harbour IT
        organisation: Harbour Ltd
        language: en-GB
        base_url: https://it.harbour.example/
        brand: { promise: Your tools work when your shift starts. }
        contact: { name: Ann Lee, email: ask@harbour.example }
        -- content/audiences.yml --
        - id: crews
          name: Crews
          tier: primary
          level: manager
          our_role: enabler
          relationship: strong
          impact: high
          success_looks_like: The shift starts on time.
          channels: [web]
          relationship_manager: { name: Ann Lee, email: ask@harbour.example }
        -- content/channels.yml --
        - { id: web, name: This site, makes: pages }
        -- content/pages/about.md --
        ---
        title: How we work for you
        summary: Who does what for your crew.
        audiences: [crews]
        owner: Ann Lee
        updated: 2025-10-01
        review_by: 2026-04-01
        ---
        We keep it short for you.
        """;

    [Fact]
    public void A_site_of_pages_alone_has_no_empty_lists()
    {
        var site = BuiltSite.Of(SiteText.Parse(PagesOnly));

        Assert.Equal(
            [
                "404.html",
                "about/index.html",
                "for/crews/index.html",
                "how-we-keep-you-informed/index.html",
                "index.html",
                "search/index.html",
            ],
            site.Pages
        );
        Assert.Empty(site.Page("index.html").QuerySelectorAll("main .button"));
        Assert.Empty(site.Page("index.html").QuerySelectorAll(".menu a"));
    }

    [Fact]
    public void The_page_of_an_audience_leads_to_what_was_written_for_it()
    {
        var site = BuiltSite.Of(SiteText.Parse(PagesOnly));

        Assert.Contains(
            "../../about/index.html",
            site.Page("for/crews/index.html").QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))
        );
    }
}
