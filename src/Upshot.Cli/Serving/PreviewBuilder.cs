using Upshot.Checks.Baselines;
using Upshot.Cli.Serving.Watching;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Cli.Serving;

/// <summary>
/// Builds one state of the preview after the other, from files read again only when they changed. Nothing that goes
/// wrong here ends the preview: the old state stays, with what went wrong.
/// </summary>
internal sealed class PreviewBuilder(string root, Func<BuildOptions> options)
{
    private readonly string run = $"{Environment.ProcessId:x}{TimeProvider.System.GetTimestamp():x}";
    private readonly ParsedFiles parsed = new();
    private int number;
    private SourceScan read = SourceScan.Nothing;
    private SourceTree sources = new([]);

    /// <summary>The pages as the files are now, not yet judged.</summary>
    /// <param name="before">The state so far.</param>
    /// <param name="seen">The scan that found the change.</param>
    public Preview Draw(Preview before, SourceScan seen)
    {
        try
        {
            sources = SourceReader.Read(root, path => seen.HasSame(path, read) ? sources.Find(path) : null);
            read = seen;
            return before.With(SiteBuilder.Draw(sources, options(), parsed), sources, NextVersion());
        }
        catch (Exception trouble)
        {
            return Stumbled(before, trouble);
        }
    }

    /// <summary>The same pages, judged.</summary>
    public Preview Judge(Preview drawn)
    {
        if (drawn.Drawn is not { } pages || drawn.Crash is not null)
            return drawn with { IsJudged = true };

        try
        {
            var report = SiteBuilder.Judge(pages).Report;
            var known = BaselineFile.Load(root);
            return drawn with
            {
                IsJudged = true,
                Report = (known.Value?.Hide(report, drawn.Site, drawn.Sources) ?? report).With(known.Findings),
            };
        }
        catch (Exception trouble)
        {
            return Stumbled(drawn, trouble);
        }
    }

    /// <summary>A mistake of Upshot: the pages stay as they were.</summary>
    private Preview Stumbled(Preview before, Exception trouble) =>
        before with
        {
            Version = NextVersion(),
            IsJudged = true,
            Crash = Cli.Crash.Report(trouble),
        };

    private string NextVersion() => $"{run}-{++number}";
}
