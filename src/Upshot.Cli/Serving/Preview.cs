using Upshot.Diagnostics;
using Upshot.Model;
using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Cli.Serving;

/// <summary>One state of the preview: what is shown, and what is wrong with it. It never changes; another replaces it.</summary>
internal sealed record Preview
{
    private const string Html = ".html";

    /// <summary>Names this state; another run of the program has other names.</summary>
    public required string Version { get; init; }

    public required SourceTree Sources { get; init; }

    /// <summary>The pages and their assets, with the last good version of those that can't be drawn now.</summary>
    public required ImmutableArray<OutputFile> Files { get; init; }

    public required ServedSite Served { get; init; }

    /// <summary>Null until the site could be drawn for the first time.</summary>
    public DrawnSite? Drawn { get; init; }

    /// <summary>HTML file → the source to blame, for pages shown as they last were.</summary>
    public FrozenDictionary<string, string> Stale { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>What is wrong; before it was judged, without what the rules say.</summary>
    public required Report Report { get; init; }

    public bool IsJudged { get; init; }

    /// <summary>What Upshot itself got wrong with this change; null when it did not.</summary>
    public string? Crash { get; init; }

    public Site? Site => Drawn?.Bound.Site;

    /// <summary>Nothing yet.</summary>
    public static Preview Nothing { get; } =
        new()
        {
            Version = "",
            Sources = new SourceTree([]),
            Files = [],
            Served = new ServedSite([]),
            Report = Report.Of([], []),
        };

    /// <summary>The pages of a build in place of these; what could not be drawn stays as it was.</summary>
    public Preview With(DrawnSite drawn, SourceTree sources, string version)
    {
        var fresh = drawn.Rendered.Files;
        var stale = StaleAfter(drawn, sources);
        ImmutableArray<OutputFile> files = stale.Count == 0 ? fresh : [.. fresh, .. KeptBeside(fresh, stale)];
        return new()
        {
            Version = version,
            Sources = sources,
            Files = files,
            Served = new ServedSite(files),
            Drawn = drawn,
            Stale = stale,
            Report = Report.Of(drawn.Findings, drawn.Bound.LeftOut),
        };
    }

    public OutputFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>Pages that are away because something is wrong, and not because somebody took them away.</summary>
    private FrozenDictionary<string, string> StaleAfter(DrawnSite drawn, SourceTree sources)
    {
        var fresh = drawn.Rendered.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var gone = Files.Where(file =>
            file.Path.EndsWith(Html, StringComparison.Ordinal) && !fresh.Contains(file.Path)
        );
        var routes = (drawn.Bound.Site?.Routes.All ?? []).Select(route => route.OutputPath).ToHashSet();
        var broken = drawn
            .Findings.Where(finding => finding.IsError)
            .Select(finding => finding.Location.Path)
            .ToHashSet(StringComparer.Ordinal);
        var before = SourcesOfPages();
        return gone.Select(file => (file.Path, Source: before.GetValueOrDefault(file.Path, "")))
            .Where(page =>
                drawn.Bound.Site is null
                || !drawn.Rendered.IsWhole
                || routes.Contains(page.Path)
                || (broken.Contains(page.Source) && sources.Find(page.Source) is not null)
            )
            .ToFrozenDictionary(page => page.Path, page => page.Source, StringComparer.Ordinal);
    }

    private Dictionary<string, string> SourcesOfPages()
    {
        var sources = (Site?.Routes.All ?? []).ToDictionary(
            route => route.OutputPath,
            route => route.Source,
            StringComparer.Ordinal
        );
        foreach (var (path, source) in Stale)
            sources.TryAdd(path, source);

        return sources;
    }

    /// <summary>The old pages with the styles and pictures they were drawn with.</summary>
    private IEnumerable<OutputFile> KeptBeside(
        ImmutableArray<OutputFile> fresh,
        FrozenDictionary<string, string> stale
    ) =>
        Files
            .Where(file => stale.ContainsKey(file.Path) || !file.Path.EndsWith(Html, StringComparison.Ordinal))
            .ExceptBy(fresh.Select(file => file.Path), file => file.Path);
}
