using System.CommandLine;
using System.Diagnostics;
using Upshot.Cli.Printing;
using Upshot.Cli.Timing;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Says everything a build would say, and writes no site.</summary>
internal static class CheckCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var project = new ProjectOptions();
        var check = new CheckOptions();
        var browser = new BrowserOptions();
        var all = new Option<bool>("--all") { Description = "Lists every finding, however many there are." };
        var fix = new Option<bool>("--fix")
        {
            Description = "First makes the replacements that need no judgement, and says each.",
        };
        var baseline = new Option<bool>("--write-baseline")
        {
            Description = "Takes what is found as known: from now on only new findings are shown and fail.",
        };
        var weights = new Option<bool>("--weights")
        {
            Description = "Also says what each page weighs: requests, bytes, script; implies --browser.",
        };
        var command = new Command("check", "Says what business readers would not read, worst first; writes no site.");
        project.AddTo(command);
        check.AddTo(command);
        browser.AddTo(command);
        command.Add(all);
        command.Add(fix);
        command.Add(baseline);
        command.Add(weights);
        command.SetAction(parsed =>
            Run(
                new CheckRequest
                {
                    Root = project.Root(parsed),
                    Options = project.Read(parsed),
                    FailLevel = check.FailLevel(parsed),
                    Against = check.Against(parsed),
                    Format = check.Format(parsed),
                    Timings = check.Timings(parsed),
                    Length = parsed.GetValue(all) ? ListLength.All : ListLength.WhatFits,
                    Fix = parsed.GetValue(fix),
                    Weights = parsed.GetValue(weights),
                    Browser = browser.Read(parsed, isNeeded: parsed.GetValue(weights)),
                    WriteBaseline = parsed.GetValue(baseline),
                },
                terminal,
                cancellation
            )
        );
        return command;
    }

    private static int Run(CheckRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        using var timings = request.Timings ? new Timings() : null;
        using var notes = new StringWriter { NewLine = "\n" };
        var (judged, refused) = Judge(request, terminal, notes, cancellation);
        // A program that reads the answer must not find notes in it.
        (request.Format == OutputFormat.Text ? terminal.Out : terminal.Error).Write(notes.ToString());
        var built = judged.Built;
        var found = new FoundReport
        {
            Pages = built.PageCount,
            Report = built.Report,
            Sources = judged.Sources,
            StopsAt = request.FailLevel.Of(built),
            Root = request.Root,
        };
        if (request.Format == OutputFormat.Text)
            CheckText.Write(terminal, found, request.Length, Stopwatch.GetElapsedTime(started));
        else
            FormatPrinter.Write(terminal, found, request.Format);
        if (request.Weights)
            WeightsText.Write(terminal, judged.Weights, request.Length, request.Format);
        TimingsText.Write(terminal, timings, request.Format);
        if (refused.IsEmpty)
            return CodeOf(found);

        FindingText.Write(terminal.Error, terminal.Ink, refused, new SourceTree([]));
        return ExitCode.Failed;
    }

    private static (Judgement Judged, ImmutableArray<Diagnostic> Refused) Judge(
        CheckRequest request,
        Terminal terminal,
        TextWriter notes,
        CancellationToken cancellation
    )
    {
        using var progress = Progress.Start(terminal, "Checking …");
        var refused = request.Fix ? FixStep.Run(request, notes) : [];
        cancellation.ThrowIfCancellationRequested();
        var built = Judgement.Of(request.Root, request.Options, request.Against);
        cancellation.ThrowIfCancellationRequested();
        var judged = BrowserStep.Run(built, request.Browser, progress, cancellation);
        if (!request.WriteBaseline)
            return (judged, refused);

        var (known, refusal) = BaselineStep.Run(request, judged, notes);
        return (known, refusal is null ? refused : refused.Add(refusal));
    }

    private static int CodeOf(FoundReport found) =>
        !found.Report.HasAtLeast(found.StopsAt) ? ExitCode.Fine
        : found.Report.Findings.Any(FailLevel.IsAboutSettings) ? ExitCode.Usage
        : ExitCode.Findings;
}
