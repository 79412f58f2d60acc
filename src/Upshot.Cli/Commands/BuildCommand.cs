using System.CommandLine;
using System.Diagnostics;
using Upshot.Cli.Printing;
using Upshot.Cli.Timing;
using Upshot.Diagnostics;
using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Checks everything and, if nothing stands against it, writes the site.</summary>
internal static class BuildCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var project = new ProjectOptions();
        var output = Options.Output("The folder of the site; 'dist' in the project's folder unless said.");
        var check = new CheckOptions();
        var browser = new BrowserOptions();
        var pdf = new Option<bool>("--pdf")
        {
            Description = "Also writes reports and hand-outs as PDF beside their pages, with the browser.",
        };
        var command = new Command("build", "Checks everything and writes the site.");
        project.AddTo(command);
        command.Add(output);
        check.AddTo(command);
        browser.AddTo(command);
        command.Add(pdf);
        command.SetAction(parsed =>
            Run(
                new BuildRequest
                {
                    Root = project.Root(parsed),
                    Output = parsed.GetValue(output),
                    Options = project.Read(parsed),
                    FailLevel = check.FailLevel(parsed),
                    Against = check.Against(parsed),
                    Browser = browser.Read(parsed, isNeeded: false),
                    Pdf = parsed.GetValue(pdf) ? browser.Choice(parsed) : null,
                    Format = check.Format(parsed),
                    Timings = check.Timings(parsed),
                },
                terminal,
                cancellation
            )
        );
        return command;
    }

    private static int Run(BuildRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        using var timings = request.Timings ? new Timings() : null;
        var (answer, sources) = Build(request, terminal, cancellation);
        switch (request.Format)
        {
            case OutputFormat.Text:
                BuildText.Write(terminal, answer, sources, Stopwatch.GetElapsedTime(started));
                break;
            case OutputFormat.Json:
                BuildJson.Write(terminal.Out, answer);
                break;
            default:
                FormatPrinter.Write(terminal, Found(request, answer, sources), request.Format);
                break;
        }

        TimingsText.Write(terminal, timings, request.Format);
        return answer.ExitCode;
    }

    private static FoundReport Found(BuildRequest request, BuildAnswer answer, SourceTree sources) =>
        new()
        {
            Pages = answer.Pages,
            Report = answer.Report,
            Sources = sources,
            StopsAt = answer.StopsAt,
            Root = request.Root,
        };

    private static (BuildAnswer Answer, SourceTree Sources) Build(
        BuildRequest request,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        using var progress = Progress.Start(terminal, "Building …");
        if (!Directory.Exists(request.Root))
            return Refuse(request, ExitCode.Usage, [.. SourceReader.Read(request.Root).Findings]);
        if (TargetRule.Check(request.Root, request.Target) is { } misplaced)
            return Refuse(request, ExitCode.Usage, misplaced);

        using var claim = TargetClaim.Take(request.Target, cancellation);
        if (claim.Outcome == Outcome.Busy)
            return Refuse(request, ExitCode.Busy, [.. claim.Findings]);

        var built = Judgement.Of(request.Root, request.Options, request.Against);
        cancellation.ThrowIfCancellationRequested();
        var judged = BrowserStep.Run(built, request.Browser, progress, cancellation);
        if (!judged.Built.Report.HasAtLeast(request.FailLevel.Of(judged.Built)))
            judged = PdfStep.Run(judged, request.Pdf, progress, cancellation);
        return (Write(request, claim, judged.Built, cancellation), judged.Sources);
    }

    private static BuildAnswer Write(
        BuildRequest request,
        TargetClaim claim,
        BuildResult built,
        CancellationToken cancellation
    )
    {
        var stopsAt = request.FailLevel.Of(built);
        var stops = built.Report.HasAtLeast(stopsAt);
        var written = stops
            ? new WriteResult(claim.Outcome, claim.Findings, 0)
            : BuildTrace.Stage("writing", () => SiteWriter.Write(claim, built.Files, cancellation));
        var report = built.Report.With(written.Findings);
        return new BuildAnswer
        {
            Pages = built.PageCount,
            Report = report,
            StopsAt = stopsAt,
            Target = request.Target,
            IsWritten = !stops && written.Outcome == Outcome.Done,
            SiteStands = File.Exists(Path.Combine(request.Target, Manifest.FileName)),
            ExitCode = (written.Outcome, stops) switch
            {
                (Outcome.Failed, _) => ExitCode.Failed,
                (_, true) when report.Findings.Any(FailLevel.IsAboutSettings) => ExitCode.Usage,
                (Outcome.Done, false) => ExitCode.Fine,
                _ => ExitCode.Findings,
            },
        };
    }

    private static (BuildAnswer Answer, SourceTree Sources) Refuse(
        BuildRequest request,
        int exitCode,
        params ReadOnlySpan<Diagnostic> findings
    ) =>
        (
            new BuildAnswer
            {
                Pages = 0,
                Report = Report.Of([.. findings], []),
                StopsAt = Severity.Error,
                Target = request.Target,
                IsWritten = false,
                SiteStands = File.Exists(Path.Combine(request.Target, Manifest.FileName)),
                ExitCode = exitCode,
            },
            new SourceTree([])
        );
}
