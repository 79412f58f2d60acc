using Upshot.Checks.Baselines;
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

    /// <summary>What is wrong with the list.</summary>
    public ImmutableArray<Diagnostic> Troubles { get; init; } = [];

    /// <summary>With the findings that count.</summary>
    public BuildResult Built
    {
        get
        {
            var report = Known?.Hide(Whole.Report, Whole.Site, Sources) ?? Whole.Report;
            return Whole with { Report = report.With(Troubles) };
        }
    }

    /// <param name="root">The project's folder; when it is not there, that is the only finding.</param>
    public static Judgement Of(string root, BuildOptions options)
    {
        var sources = SourceReader.Read(root);
        if (!Directory.Exists(root))
            return new()
            {
                Sources = sources,
                Whole = Nothing(sources),
                Known = null,
            };

        var known = BaselineFile.Load(root);
        return new()
        {
            Sources = sources,
            Whole = SiteBuilder.Build(sources, options),
            Known = known.Value,
            Troubles = known.Findings,
        };
    }

    private static BuildResult Nothing(SourceTree sources) =>
        new()
        {
            Files = [],
            PageCount = 0,
            Site = null,
            Report = Report.Of(sources.Findings, []),
        };
}
