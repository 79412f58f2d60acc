using System.CommandLine;
using Upshot.Cli.Health;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Looks at the machine, the folder and the site, and says what would go wrong before it does.</summary>
internal static class DoctorCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var project = new ProjectOptions();
        var command = new Command("doctor", "Looks at this machine and folder, and says what would go wrong.");
        project.AddTo(command);
        command.SetAction(parsed => Run(project.Root(parsed), project.Read(parsed), terminal, cancellation));
        return command;
    }

    private static int Run(string root, BuildOptions options, Terminal terminal, CancellationToken cancellation)
    {
        if (!Directory.Exists(root))
            return UsageError.NoFolder(terminal, root);

        HealthCheck[] all =
        [
            .. MachineHealth.Of(),
            .. FolderHealth.Of(RealPath.Of(root)),
            .. WatcherHealth.Of(RealPath.Of(root)),
            .. BrowserHealth.Of(cancellation).GetAwaiter().GetResult(),
            .. SiteHealth.Of(root, options),
        ];
        var width = all.Max(check => check.Topic.Length);
        foreach (var check in all)
        {
            var level = check.Level is { } severity
                ? terminal.Ink.Of(severity, severity.ToString().ToLowerInvariant())
                : terminal.Ink.Faint("fine");
            terminal.Out.WriteLine(
                PortableName.Shown($"{check.Topic.PadRight(width)}  ") + level + PortableName.Shown($"  {check.What}")
            );
            if (check.Fix is { } fix)
                terminal.Out.WriteLine($"{new string(' ', width)}  fix: {PortableName.Shown(fix)}");
        }

        var troubles = all.Count(check => check.Level is not null);
        terminal.Out.WriteLine(
            troubles == 0 ? "nothing stands in the way" : $"{Printing.Words.Count(troubles, "thing")} to look at"
        );
        return all.Any(check => check.Level == Diagnostics.Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }
}
