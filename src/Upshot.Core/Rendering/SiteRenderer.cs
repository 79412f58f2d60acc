using Upshot.Model;
using Upshot.Output;
using Upshot.Rendering.Channels;
using Upshot.Rendering.Charts;
using Upshot.Rendering.Hosting;
using Upshot.Rendering.Pages;
using Upshot.Rendering.Prose;
using Upshot.Rendering.Searching;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot.Rendering;

/// <summary>Pages → files, in parallel; the same input gives the same bytes on any number of cores.</summary>
public static class SiteRenderer
{
    public static RenderedSite Render(Site site, Theme theme, SourceTree sources)
    {
        if (theme.Language is not { } language)
            return RenderedSite.Nothing;

        var assets = AssetTable.Of(sources, theme, BrandColours.Css(site.Settings));
        var bare = RenderContext.Of(site, theme, language, assets);
        var context = bare with { SearchScript = SearchScript.Of(bare) };
        var pages = Plan(site).SelectOnAllCores(plan => (Plan: plan, Page: PageRenderer.Render(context, plan)));

        Asset[] used = [.. pages.SelectMany(entry => entry.Page.Used).Distinct()];
        var channels = ChannelFiles.Write(context);
        var contents = ChannelList.Of(context);
        OutputFile[] files =
        [
            .. pages.Select(entry => entry.Page.File).OfType<OutputFile>(),
            .. used.Select(asset => asset.File),
            .. site.Measures.Select(ResultCsv.Write),
            .. site
                .Measures.SelectOnAllCores(measure => SlideChart.Write(measure, language, context.Text))
                .OfType<OutputFile>(),
            .. channels.Files,
            ChannelList.Write(contents),
            AddressList.Write(site),
            Robots.Write(site),
            .. DraftList.Write(site),
            Sitemap.Write(site),
        ];
        files = [.. files, .. HostingFiles.Write(site, files)];
        var redirects = pages.Where(entry => entry.Plan.IsRedirect).Select(entry => entry.Page.File).ToHashSet();
        OutputFile[] others = [.. files.Where(file => !redirects.Contains(file))];
        var refused = AliasPlaces.Refused(site, others.Select(file => file.Path));
        files = [.. others, .. redirects.OfType<OutputFile>().Where(file => !refused.Value.Contains(file.Path))];
        return new()
        {
            Files = [.. files.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)],
            PageCount = pages.Count(entry => entry.Page.File is not null && !entry.Plan.IsRedirect),
            Findings =
            [
                .. BrandColours.Findings(site.Settings),
                .. pages.SelectMany(entry => entry.Page.Findings),
                .. channels.Findings,
                .. refused.Findings,
            ],
            Channels = contents,
            Pictures =
            [
                .. used.Where(asset => asset.Source is not null).OrderBy(asset => asset.Source, StringComparer.Ordinal),
            ],
            IsWhole = pages.All(entry => entry.Page.File is not null),
            Say = token => TokenWords.Of(HomePage.Context(context), token),
        };
    }

    private static IEnumerable<PagePlan> Plan(Site site) =>
        [
            HomePage.Plan,
            .. AudiencePage.Plan(site),
            .. ServicePages.Plan(site),
            .. StoryPages.Plan(site),
            .. ResultPages.Plan(site),
            .. ReportPages.Plan(site),
            .. UpdatePages.Plan(site),
            .. PromisePage.Plan(site),
            .. DataPages.Plan(site),
            .. AgendaPage.Plan(site),
            .. TalkingPointsPage.Plan(site),
            .. PlainPages.Plan(site),
            .. SearchPage.Plan(site),
            .. OtherPages.Plan(site),
        ];
}
