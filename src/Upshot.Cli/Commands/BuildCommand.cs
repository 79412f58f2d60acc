using System.CommandLine;
using System.Diagnostics;
using Upshot.Cli.Printing;
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
        var format = Options.Format(OutputFormat.Text, OutputFormat.Json);
        var strict = new Option<bool>("--strict") { Description = "Warnings stop the build too." };
        var command = new Command("build", "Checks everything and writes the site.");
        project.AddTo(command);
        command.Add(output);
        command.Add(strict);
        command.Add(format);
        command.SetAction(parsed =>
            Run(
                new BuildRequest
                {
                    Root = project.Root(parsed),
                    Output = parsed.GetValue(output),
                    Options = project.Read(parsed),
                    Strict = parsed.GetValue(strict),
                    Format = parsed.GetValue(format),
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
        var (answer, sources) = Build(request, terminal, cancellation);
        if (request.Format == OutputFormat.Json)
            BuildJson.Write(terminal.Out, answer);
        else
            BuildText.Write(terminal, answer, sources, Stopwatch.GetElapsedTime(started));

        return answer.ExitCode;
    }

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

        var sources = SourceReader.Read(request.Root);
        var built = SiteBuilder.Build(sources, request.Options);
        cancellation.ThrowIfCancellationRequested();
        return (Write(request, claim, built, cancellation), sources);
    }

    private static BuildAnswer Write(
        BuildRequest request,
        TargetClaim claim,
        BuildResult built,
        CancellationToken cancellation
    )
    {
        var stops = built.Report.HasAtLeast(FailLevel.Of(built, request.Strict));
        var written = stops
            ? new WriteResult(claim.Outcome, claim.Findings, 0)
            : SiteWriter.Write(claim, built.Files, cancellation);
        var report = Report.Of([.. built.Report.Findings, .. written.Findings], built.Report.LeftOut);
        return new BuildAnswer
        {
            Pages = built.PageCount,
            Report = report,
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
                Target = request.Target,
                IsWritten = false,
                SiteStands = File.Exists(Path.Combine(request.Target, Manifest.FileName)),
                ExitCode = exitCode,
            },
            new SourceTree([])
        );
}
