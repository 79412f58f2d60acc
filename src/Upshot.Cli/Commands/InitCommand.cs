using System.CommandLine;
using Upshot.Authoring;
using Upshot.Authoring.Starting;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Begins a site: a small finished one, or one from the content of a Hugo or Jekyll site.</summary>
internal static class InitCommand
{
    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("dir")
        {
            Description = "The folder of the new site; this one unless said. It is made when it is not there.",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("init", "Begins a site: small, finished, and ready to be changed.") { folder };
        command.Validators.Add(result =>
        {
            if (Clock.Trouble() is { } trouble)
                result.AddError(trouble);
        });
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), terminal));
        return command;
    }

    private static int Run(string folder, Terminal terminal)
    {
        var begun = Beginning.In(folder, Starter.Files(StarterFiles.All(), Clock.Today()));
        if (AuthoredStep.Run(folder, begun, new SourceTree([]), terminal) is not ExitCode.Fine and var code)
            return code;

        Tell(folder, begun, terminal);
        return ExitCode.Fine;
    }

    private static void Tell(string folder, Authored begun, Terminal terminal)
    {
        terminal.Out.WriteLine(PortableName.Shown($"{Printing.Words.Count(begun.Changes.Length, "file")} → {folder}"));
        foreach (var note in begun.Notes)
            terminal.Out.WriteLine($"  {PortableName.Shown(note)}");
        var where = folder == "." ? "" : $" --root {folder}";
        terminal.Out.WriteLine(
            PortableName.Shown($"next: upshot serve{where}, then put your own names into site.yml.")
        );
    }
}
