using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>A project read and judged; the same for a check and a build.</summary>
/// <param name="Built">With the findings that count.</param>
internal sealed record Judgement(BuildResult Built, SourceTree Sources)
{
    /// <param name="root">The project's folder; when it is not there, that is the only finding.</param>
    public static Judgement Of(string root, BuildOptions options)
    {
        var sources = SourceReader.Read(root);
        return Directory.Exists(root)
            ? new(SiteBuilder.Build(sources, options), sources)
            : new(
                new BuildResult
                {
                    Files = [],
                    PageCount = 0,
                    Site = null,
                    Report = Report.Of(sources.Findings, []),
                },
                sources
            );
    }
}
