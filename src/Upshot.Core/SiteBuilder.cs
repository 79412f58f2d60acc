using Upshot.Checks;
using Upshot.Checks.Browser;
using Upshot.Model;
using Upshot.Model.Binding;
using Upshot.Model.Wording;
using Upshot.Parsing;
using Upshot.Rendering;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot;

/// <summary>Turns source files into a site. Everything Upshot does passes through here, in this order.</summary>
public static class SiteBuilder
{
    public static BuildResult Build(SourceTree sources, BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);

        var content = ContentParser.Parse(sources); // text         → front matter, prose, tables
        var bound = SiteBinder.Bind(content, options); // front matter → typed pages, metrics with status, routes
        if (bound.Site is not { } site)
            return Result(
                RenderedSite.Nothing,
                [.. sources.Findings, .. content.Findings, .. bound.Findings],
                bound,
                []
            );

        var theme = Theme.Load(sources, site.Settings); // templates, resolved through the override chain
        var rendered = SiteRenderer.Render(site, theme, sources); // pages        → HTML and data, in parallel
        var judged = CheckRunner.Run(site, rendered); // site         → what a reader would not like

        return Result(
            rendered,
            [
                .. sources.Findings,
                .. content.Findings,
                .. bound.Findings,
                .. theme.Findings,
                .. rendered.Findings,
                .. judged.Findings,
            ],
            bound,
            judged.Silenced
        ) with
        {
            ThemeFiles = theme.Files,
            Text = theme.Language is { } language ? new MeasureText(language, site.Settings.Currency) : null,
        };
    }

    /// <summary>The same with what readers would not like of the pages that a browser has shown.</summary>
    public static BuildResult Judge(BuildResult built, SeenSite seen)
    {
        ArgumentNullException.ThrowIfNull(built);
        ArgumentNullException.ThrowIfNull(seen);
        if (built.Site is not { } site)
            return built;

        var judged = CheckRunner.Judge(ContextOf(built, site, seen), seen.Pages);
        var isSeen = seen.IsAll && seen.Troubles.IsEmpty;
        ImmutableArray<Diagnostic> findings = isSeen
            ? judged.Findings
            // Of a page that was not seen nobody knows what it would have broken.
            : [.. judged.Findings.Where(finding => CheckCatalog.NeedsBrowser(finding.Rule.Id))];
        var report = built.Report.With([.. seen.Troubles, .. findings]);
        return built with
        {
            Report = report with
            {
                IsSeen = isSeen,
                Silenced = [.. report.Silenced.Concat(judged.Silenced).OrderBy(item => item.Finding.Location)],
            },
        };
    }

    private static CheckContext ContextOf(BuildResult built, Site site, SeenSite seen) =>
        new()
        {
            Site = site,
            Documents = [],
            Pages = [.. seen.Pages.Select(page => page.Page)],
            Seen = seen.Pages,
            ThemeFiles = built.ThemeFiles,
            Text = built.Text,
        };

    private static BuildResult Result(
        RenderedSite rendered,
        ImmutableArray<Diagnostic> findings,
        BoundSite bound,
        ImmutableArray<SilencedFinding> silenced
    ) =>
        new()
        {
            Files = rendered.Files,
            PageCount = rendered.PageCount,
            Site = bound.Site,
            Report = Report.Of(findings, bound.LeftOut) with
            {
                Silenced = [.. silenced.OrderBy(item => item.Finding.Location)],
            },
        };
}
