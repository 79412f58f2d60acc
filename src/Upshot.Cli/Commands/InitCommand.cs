using System.CommandLine;
using Upshot.Authoring;
using Upshot.Authoring.Importing;
using Upshot.Authoring.Starting;
using Upshot.Cli.Printing;
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
        var hugo = new Option<string?>("--from-hugo")
        {
            Description = "A Hugo or Jekyll site, or its content folder: its pages are brought here.",
            HelpName = "DIR",
        };
        var owner = new Option<string?>("--owner")
        {
            Description = "Who keeps the brought pages right that do not say; also the contact of the site.",
            HelpName = "NAME",
        };
        var command = new Command("init", "Begins a site: small, finished, and ready to be changed.")
        {
            folder,
            hugo,
            owner,
        };
        command.Validators.Add(result =>
        {
            if (Clock.Trouble() is { } trouble)
                result.AddError(trouble);
        });
        command.SetAction(parsed =>
            parsed.GetValue(hugo) is { } old
                ? Bring(parsed.GetRequiredValue(folder), old, parsed.GetValue(owner), terminal)
                : Begin(parsed.GetRequiredValue(folder), terminal)
        );
        return command;
    }

    private static int Begin(string folder, Terminal terminal) =>
        Write(
            folder,
            new() { Changes = Starter.Files(StarterFiles.All(), Clock.Today()) },
            terminal,
            "then put your own names into site.yml"
        );

    private static int Bring(string folder, string old, string? owner, Terminal terminal)
    {
        if (!Directory.Exists(old))
            return UsageError.Print(
                terminal,
                $"there is no folder '{old}'",
                "Name the folder of a Hugo or Jekyll site, or its content folder."
            );

        var brought = SiteImport.Plan(OldSite.Read(old), Clock.Today(), owner);
        return AuthoredStep.Refuse(brought, new SourceTree([]), terminal)
            ?? Write(folder, WithHelp(brought), terminal, "then 'upshot check', which says what is left to fill in");
    }

    /// <summary>The files round the content are the same for a site that was brought.</summary>
    private static Authored WithHelp(Authored brought) =>
        brought with
        {
            Changes =
            [
                .. brought.Changes,
                .. StarterFiles
                    .All()
                    .Where(file => file.Path is ".gitignore" or "README.md")
                    .Select(file => FileChange.New(file.Path, file.Bytes)),
            ],
        };

    private static int Write(string folder, Authored planned, Terminal terminal, string next)
    {
        var begun = Beginning.In(folder, planned.Changes);
        if (AuthoredStep.Run(folder, begun, new SourceTree([]), terminal) is not ExitCode.Fine and var code)
            return code;

        terminal.Out.WriteLine(PortableName.Shown($"{Words.Count(begun.Changes.Length, "file")} → {folder}"));
        foreach (var note in (string[])[.. planned.Notes, .. begun.Notes])
            terminal.Out.WriteLine($"  {PortableName.Shown(note)}");
        var where = folder == "." ? "" : $" --root {folder}";
        terminal.Out.WriteLine(PortableName.Shown($"next: upshot serve{where}, {next}."));
        return ExitCode.Fine;
    }
}
