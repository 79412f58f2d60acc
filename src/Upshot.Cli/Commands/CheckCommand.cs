using System.CommandLine;
using System.Diagnostics;
using Upshot.Cli.Printing;

namespace Upshot.Cli.Commands;

/// <summary>Says everything a build would say, and writes no site.</summary>
internal static class CheckCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var project = new ProjectOptions();
        var check = new CheckOptions();
        var all = new Option<bool>("--all") { Description = "Lists every finding, however many there are." };
        var command = new Command("check", "Says what business readers would not read, worst first; writes no site.");
        project.AddTo(command);
        check.AddTo(command);
        command.Add(all);
        command.SetAction(parsed =>
            Run(
                new CheckRequest
                {
                    Root = project.Root(parsed),
                    Options = project.Read(parsed),
                    FailLevel = check.FailLevel(parsed),
                    Format = check.Format(parsed),
                    Length = parsed.GetValue(all) ? ListLength.All : ListLength.WhatFits,
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
        var judged = Judge(request, terminal);
        cancellation.ThrowIfCancellationRequested();
        var found = new FoundReport
        {
            Pages = judged.Built.PageCount,
            Report = judged.Built.Report,
            Sources = judged.Sources,
            StopsAt = request.FailLevel.Of(judged.Built),
            Root = request.Root,
        };
        if (request.Format == OutputFormat.Text)
            CheckText.Write(terminal, found, request.Length, Stopwatch.GetElapsedTime(started));
        else
            FormatPrinter.Write(terminal, found, request.Format);

        return CodeOf(found);
    }

    private static Judgement Judge(CheckRequest request, Terminal terminal)
    {
        using var progress = Progress.Start(terminal, "Checking …");
        return Judgement.Of(request.Root, request.Options);
    }

    private static int CodeOf(FoundReport found) =>
        !found.Report.HasAtLeast(found.StopsAt) ? ExitCode.Fine
        : found.Report.Findings.Any(FailLevel.IsAboutSettings) ? ExitCode.Usage
        : ExitCode.Findings;
}
