using Upshot.Checks.Baselines;
using Upshot.Checks.Browser;
using Upshot.Checks.Published;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>A project read and judged; the same for a check and a build.</summary>
internal sealed record Judgement
{
    public required SourceTree Sources { get; init; }

    /// <summary>With all findings, known ones too.</summary>
    public required BuildResult Whole { get; init; }

    /// <summary>The project's list of known findings; null when it has none, or one that cannot be read.</summary>
    public required KnownFindings? Known { get; init; }

    /// <summary>What the pages that a browser showed weigh, in order of their files.</summary>
    public ImmutableArray<WeighedPage> Weights { get; init; } = [];

    /// <summary>What is wrong with the list.</summary>
    public ImmutableArray<Diagnostic> Troubles { get; init; } = [];

    /// <summary>Published addresses that are gone. No baseline takes them as known: a broken link is never old news.</summary>
    public ImmutableArray<Diagnostic> Lost { get; init; } = [];

    /// <summary>With the findings that count.</summary>
    public BuildResult Built
    {
        get
        {
            var report = Known?.Hide(Whole.Report, Whole.Site, Sources) ?? Whole.Report;
            return Whole with { Report = report.With([.. Troubles, .. Lost]) };
        }
    }

    /// <param name="root">The project's folder; when it is not there, that is the only finding.</param>
    /// <param name="options">What the build is told from outside its files.</param>
    /// <param name="against">Addresses that were published; null when they do not matter.</param>
    public static Judgement Of(string root, BuildOptions options, PublishedAddresses? against = null)
    {
        var sources = BuildTrace.Stage("reading the files", () => SourceReader.Read(root));
        if (!Directory.Exists(root))
            return new()
            {
                Sources = sources,
                Whole = Nothing(sources),
                Known = null,
            };

        var known = BaselineFile.Load(root);
        var whole = SiteBuilder.Build(sources, options);
        return new()
        {
            Sources = sources,
            Whole = whole,
            Known = known.Value,
            Troubles = known.Findings,
            Lost = LostBy(whole, against),
        };
    }

    /// <summary>Of a site that could not be bound nobody knows its addresses.</summary>
    private static ImmutableArray<Diagnostic> LostBy(BuildResult built, PublishedAddresses? against) =>
        built.Site is { } site ? against?.Lost(site.Routes) ?? [] : [];

    private static BuildResult Nothing(SourceTree sources) =>
        new()
        {
            Files = [],
            PageCount = 0,
            Site = null,
            Report = Report.Of(sources.Findings, []),
        };
}
