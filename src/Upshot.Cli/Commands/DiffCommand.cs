using System.CommandLine;
using Upshot.Checks.Comparing;
using Upshot.Cli.Printing;

namespace Upshot.Cli.Commands;

/// <summary>Says what a change of the content changes for readers, for the people who read the request to make it.</summary>
internal static class DiffCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var old = Options.Folder("old", "The project's folder as it was, such as a second checkout of main.");
        var fresh = Options.Folder("new", "The project's folder as it is to be.");
        var now = Options.Now();
        var format = Options.Format(OutputFormat.Text, OutputFormat.Json);
        var command = new Command("diff", "Says what changes for readers between two projects, as Markdown.")
        {
            old,
            fresh,
            now,
            format,
        };
        command.Validators.Add(result =>
        {
            if (Clock.Trouble() is { } trouble)
                result.AddError(trouble);
        });
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(old),
                parsed.GetRequiredValue(fresh),
                new() { Today = Clock.Today(), Now = parsed.GetValue(now) },
                parsed.GetValue(format),
                terminal,
                cancellation
            )
        );
        return command;
    }

    private static int Run(
        string old,
        string fresh,
        BuildOptions options,
        OutputFormat format,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        foreach (var folder in (string[])[old, fresh])
            if (!File.Exists(Path.Combine(folder, "site.yml")))
                return UsageError.Print(
                    terminal,
                    $"there is no site.yml in '{folder}'",
                    "Name two folders of projects, such as: upshot diff ../main . after git worktree add ../main main."
                );

        var (before, after) = Read(old, fresh, options, terminal, cancellation);
        if (before is not null && after is not null)
        {
            var changes = SiteChanges.Between(before, after);
            if (format == OutputFormat.Json)
                ChangesJson.Write(terminal.Out, changes);
            else
                terminal.Out.Write(ChangesMarkdown.Write(changes));
            return changes.Errors.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
        }

        var broken = before is null ? old : fresh;
        return UsageError.Print(
            terminal,
            $"the site in '{broken}' can't be built",
            $"Mend what 'upshot check{CommandText.Root(broken)}' says, then compare again."
        );
    }

    private static (ComparedSite? Before, ComparedSite? After) Read(
        string old,
        string fresh,
        BuildOptions options,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        using var progress = Progress.Start(terminal, "Comparing …");
        var before = Read(old, options);
        cancellation.ThrowIfCancellationRequested();
        return (before, Read(fresh, options));
    }

    /// <summary>Null when its settings or the words of its theme can't be read.</summary>
    private static ComparedSite? Read(string folder, BuildOptions options) =>
        Judgement.Of(folder, options).Built is { Site: { } site, Text: { } text } built
            ? new()
            {
                Site = site,
                Files = built.Files,
                Report = built.Report,
                Text = text,
            }
            : null;
}
