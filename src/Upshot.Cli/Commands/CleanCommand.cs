using System.CommandLine;
using Upshot.Cli.Printing;
using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Removes what was built, and nothing else.</summary>
internal static class CleanCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var root = Options.Root();
        var output = Options.Output("The folder of the site; 'dist' in the project's folder unless said.");
        var command = new Command("clean", "Removes what was built, and nothing else.") { root, output };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(root), parsed.GetValue(output), terminal, cancellation)
        );
        return command;
    }

    private static int Run(string root, string? output, Terminal terminal, CancellationToken cancellation)
    {
        var target = output ?? BuildRequest.TargetOf(root);
        if (TargetRule.Check(root, target) is { } misplaced)
        {
            FindingText.Write(terminal.Error, terminal.Ink, [misplaced], new SourceTree([]));
            return ExitCode.Usage;
        }

        var result = SiteWriter.Clean(target, cancellation);
        FindingText.Write(terminal.Error, terminal.Ink, result.Findings, new SourceTree([]));
        if (result.Outcome == Outcome.Done)
            terminal.Out.WriteLine(
                result.Count == 0
                    ? $"nothing of Upshot in {target}"
                    : $"{Words.Count(result.Count, "file")} removed from {target}"
            );

        return result.Outcome switch
        {
            Outcome.Done => ExitCode.Fine,
            Outcome.Busy => ExitCode.Busy,
            Outcome.Refused => ExitCode.Findings,
            _ => ExitCode.Failed,
        };
    }
}
