using Upshot.Sources;

namespace Upshot;

/// <summary>Turns source files into a site. Everything Upshot does passes through here, in this order.</summary>
public static class SiteBuilder
{
    public static BuildResult Build(SourceTree sources, BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return new BuildResult
        {
            Files = [],
            PageCount = 0,
            Report = Report.Of(sources.Findings, []),
        };
    }
}
