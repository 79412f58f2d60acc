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
    public static BuildResult Build(SourceTree sources, BuildOptions options) => Judge(Draw(sources, options));

    /// <summary>The first half: the pages. A preview shows them before they are judged.</summary>
    /// <param name="sources">Of the whole project.</param>
    /// <param name="options">What is not written in them.</param>
    /// <param name="known">What was read for the state before; null for a build of its own.</param>
    public static DrawnSite Draw(SourceTree sources, BuildOptions options, ParsedFiles? known = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);

        // text → front matter, prose, tables → typed pages, metrics with status, routes
        var content = BuildTrace.Stage("parsing", () => ContentParser.Parse(sources, known));
        var bound = BuildTrace.Stage("binding", () => SiteBinder.Bind(content, options));
        if (bound.Site is not { } site)
            return new()
            {
                Bound = bound,
                Theme = null,
                Rendered = RenderedSite.Nothing,
                Sources = sources,
                Findings = [.. sources.Findings, .. content.Findings, .. bound.Findings],
            };

        // templates, resolved through the override chain; pages → HTML and data, in parallel
        var theme = BuildTrace.Stage("reading the theme", () => Theme.Load(sources, site.Settings, known));
        var rendered = BuildTrace.Stage("drawing", () => SiteRenderer.Render(site, theme, sources));
        return new()
        {
            Bound = bound,
            Theme = theme,
            Rendered = rendered,
            Sources = sources,
            Findings =
            [
                .. sources.Findings,
                .. content.Findings,
                .. bound.Findings,
                .. theme.Findings,
                .. rendered.Findings,
            ],
        };
    }

    /// <summary>The second half: what readers would not like.</summary>
    public static BuildResult Judge(DrawnSite drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        var judged = drawn.Bound.Site is { } site
            ? BuildTrace.Stage("checking", () => CheckRunner.Run(site, drawn.Rendered, drawn.Sources))
            : new CheckResult([], []);
        return new()
        {
            Files = drawn.Rendered.Files,
            PageCount = drawn.Rendered.PageCount,
            Site = drawn.Bound.Site,
            ThemeFiles = drawn.Theme?.Files ?? [],
            Text = drawn is { Bound.Site: { } bound, Theme.Language: { } language }
                ? new MeasureText(language, bound.Settings.Currency)
                : null,
            Report = Report.Of([.. drawn.Findings, .. judged.Findings], drawn.Bound.LeftOut) with
            {
                Silenced = [.. judged.Silenced.OrderBy(item => item.Finding.Location)],
            },
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
}
