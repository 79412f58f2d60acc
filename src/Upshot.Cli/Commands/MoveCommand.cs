using System.CommandLine;
using Upshot.Authoring;
using Upshot.Authoring.Moving;
using Upshot.Checks.Baselines;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Renames a page and everything that names it; the old address leads on.</summary>
internal static class MoveCommand
{
    public static Command Make(Terminal terminal)
    {
        var project = new ProjectOptions();
        var old = new Argument<string>("old") { Description = "The page: its id, its address or its file." };
        var name = new Argument<string>("new") { Description = "Its new id, address or file, of the same kind." };
        var dry = new Option<bool>("--dry-run") { Description = "Says what would change, and changes nothing." };
        var command = new Command("mv", "Renames a page and every link to it; the old address leads on.")
        {
            old,
            name,
            dry,
        };
        project.AddTo(command);
        command.SetAction(parsed =>
            Run(
                project.Root(parsed),
                project.Read(parsed),
                (parsed.GetRequiredValue(old), parsed.GetRequiredValue(name)),
                parsed.GetValue(dry),
                terminal
            )
        );
        return command;
    }

    private static int Run(
        string root,
        BuildOptions options,
        (string Old, string New) names,
        bool isDry,
        Terminal terminal
    )
    {
        var sources = SourceReader.Read(root);
        if (sources.Find("site.yml") is null)
            return UsageError.Print(
                terminal,
                "there is no site.yml here",
                "Run upshot in the folder that has it, or name the folder with --root."
            );

        var planned = PageMove.Plan(
            sources,
            options,
            names.Old,
            names.New,
            tree => SiteBuilder.Build(tree, options with { Drafts = true }).Report
        );
        if (planned.IsRefused)
            return AuthoredStep.Refuse(planned, sources, terminal) ?? ExitCode.Usage;

        var whole = planned with { Changes = [.. planned.Changes, .. Baseline(root, planned)] };
        if (!isDry && AuthoredStep.Run(root, whole, sources, terminal) is not ExitCode.Fine and var code)
            return code;

        foreach (var note in planned.Notes)
            terminal.Out.WriteLine(PortableName.Shown(note));
        terminal.Out.WriteLine(isDry ? "nothing was changed: this was a dry run" : "next: upshot build");
        return ExitCode.Fine;
    }

    /// <summary>Known findings of the page stay known under its new name.</summary>
    private static IEnumerable<FileChange> Baseline(string root, Authored planned)
    {
        var path = Path.Combine(root, KnownFindings.FileName);
        var (from, to) = (
            planned.Changes.First(change => change.After is null).Path,
            planned.Changes.First(change => change.Before is null).Path
        );
        if (BaselineFile.Load(root).Value is not { } known || !known.Keys.Any(key => key.Path == from))
            return [];

        var moved = new KnownFindings([
            .. known
                .Keys.Select(key => key.Path == from ? key with { Path = to } : key)
                .OrderBy(key => key.Path, StringComparer.Ordinal),
        ]);
        return [new(KnownFindings.FileName, File.ReadAllBytes(path), BaselineFile.Write(moved))];
    }
}
