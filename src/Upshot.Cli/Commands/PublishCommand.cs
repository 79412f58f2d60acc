using System.CommandLine;
using Upshot.Cli.Printing;
using Upshot.Output;
using Upshot.Output.Publishing;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Copies the built site to where people read it, so that no page is ever without what it needs.</summary>
internal static class PublishCommand
{
    private const int ShownEvery = 20;

    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var target = Options.Folder("dir", "The folder or share that people read the site from.");
        var root = Options.Root();
        var output = Options.Output("The folder of the built site; 'dist' in the project's folder unless said.");
        var format = Options.Format(OutputFormat.Text, OutputFormat.Json);
        var command = new Command("publish", "Copies the built site to a folder or share, whole and in a safe order.")
        {
            target,
            root,
            output,
            format,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(root),
                parsed.GetValue(output),
                parsed.GetRequiredValue(target),
                parsed.GetValue(format),
                terminal,
                cancellation
            )
        );
        return command;
    }

    private static int Run(
        string root,
        string? output,
        string target,
        OutputFormat format,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        if (TargetRule.Check(root, target) is { } misplaced)
            return UsageError.Print(
                terminal,
                $"the site can't be published to '{target}': {misplaced.What}",
                "Name a folder outside the project, or a share."
            );

        try
        {
            var result = Publish(output ?? BuildRequest.TargetOf(root), target, terminal, cancellation);
            Print(result, target, format, terminal);
            return result.Outcome switch
            {
                Outcome.Done => ExitCode.Fine,
                Outcome.Busy => ExitCode.Busy,
                Outcome.Refused => ExitCode.Usage,
                _ => ExitCode.Failed,
            };
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Error.WriteLine("Stopped. Every page there has all it needs; publish again to go on.");
            return ExitCode.Cancelled;
        }
    }

    private static void Print(PublishResult result, string target, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            PublishJson.Write(terminal.Out, result);
            return;
        }

        FindingText.Write(terminal.Error, terminal.Ink, result.Findings, new SourceTree([]));
        if (result.Outcome == Outcome.Done)
            terminal.Out.WriteLine(PortableName.Shown(Summary(result, target)));
    }

    private static PublishResult Publish(string built, string target, Terminal terminal, CancellationToken cancellation)
    {
        using var progress = Progress.Start(terminal, "Publishing …");
        var count = 0;
        return Publisher.Publish(
            built,
            target,
            _ =>
            {
                if (++count % ShownEvery == 0)
                    progress.Say($"Publishing … {Words.Count(count, "file")}");
            },
            cancellation
        );
    }

    private static string Summary(PublishResult result, string target) =>
        $"{Words.Count(result.Copied, "file")} → {target}; {result.Unchanged} already there, {result.Deleted} deleted"
        + (result.Kept > 0 ? $", {Words.Count(result.Kept, "asset")} of the release before kept until the next" : "");
}
