using Upshot.Diagnostics;
using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Cli.Listing;

/// <summary>Every address of a site by address, and every source that has none, with the reason.</summary>
/// <param name="Settings">What is wrong with site.yml; without it there is nothing to list.</param>
internal sealed record SiteListing(
    ImmutableArray<ListedPage> Pages,
    ImmutableArray<LeftOut> LeftOut,
    ImmutableArray<Diagnostic> Settings
)
{
    private const string Broken = "it has mistakes; 'upshot build' tells which";

    public static SiteListing Of(SourceTree sources, BuildOptions options)
    {
        var content = ContentParser.Parse(sources);
        var bound = SiteBinder.Bind(content, options);
        if (bound.Site is not { } site)
            return new([], [], Report.Of([.. sources.Findings, .. content.Findings, .. bound.Findings], []).Findings);

        var pages = site.Pages.ToFrozenDictionary(page => page.Source, StringComparer.Ordinal);
        var measures = site.Measures.ToFrozenDictionary(measure => measure.Source, StringComparer.Ordinal);
        var listed = site
            .Routes.All.Select(route => new ListedPage(
                "/" + route.Address,
                Kind(route, pages.GetValueOrDefault(route.Source)),
                route.LeadsTo is { } target ? $"→ /{target}" : route.Title,
                route.IsPage || route.LeadsTo is not null
                    ? Audiences(pages.GetValueOrDefault(route.Source), measures.GetValueOrDefault(route.Source))
                    : AudiencesOfList(route, site),
                route.Source
            ))
            .ToImmutableArray();
        return new(listed, LeftOutOf(content, bound, listed), []);
    }

    private static ImmutableArray<string> Audiences(Page? page, Measure? measure) =>
        [.. (page?.Audiences ?? measure?.Metric.Audiences ?? []).Select(audience => audience.Id)];

    /// <summary>A list or an edition for one audience has its id in the address.</summary>
    private static ImmutableArray<string> AudiencesOfList(Route route, Site site) =>
        [.. route.Address.Split('/').Where(part => site.Audiences.Find(part) is not null)];

    private static string Kind(Route route, Page? page) =>
        (route, page) switch
        {
            ({ LeadsTo: not null }, _) => "redirect",
            ({ IsPage: false }, ReportPage) => "edition",
            ({ IsPage: false }, _) => "list",
            (_, Service) => "service",
            (_, CaseStudy) => "case-study",
            (_, ReportPage) => "report",
            (_, Update) => "update",
            (_, null) => "number",
            _ => "page",
        };

    /// <summary>A page or number that is neither listed nor left out on purpose has mistakes in it.</summary>
    private static ImmutableArray<LeftOut> LeftOutOf(
        ParsedContent content,
        BoundSite bound,
        ImmutableArray<ListedPage> listed
    )
    {
        var told = listed
            .Select(page => page.File)
            .Concat(bound.LeftOut.Select(item => item.Path))
            .ToFrozenSet(StringComparer.Ordinal);
        var numbers = content
            .Sources.Under("content/metrics")
            .Where(file => file.Extension is ".yml" or ".yaml")
            .Select(file => file.Path);
        var broken = content.PagePaths.Concat(numbers).Where(path => !told.Contains(path));
        return
        [
            .. bound
                .LeftOut.Concat(broken.Select(path => new LeftOut(path, Broken)))
                .OrderBy(item => item.Path, StringComparer.Ordinal),
        ];
    }
}
