using System.CommandLine;
using Upshot.Authoring;
using Upshot.Authoring.Drafting;
using Upshot.Cli.Printing;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Begins a page, a number or an entry of a list, and says what is left to write.</summary>
internal static class NewCommand
{
    public static Command Make(Terminal terminal)
    {
        var project = new ProjectOptions();
        var kind = new Argument<string>("kind") { Description = $"One of {string.Join(", ", Drafts.Kinds)}." };
        var title = new Argument<string?>("title")
        {
            Description = "Its title in quotes; of a report its period, such as 2026.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = new Option<string?>("--from")
        {
            Description = "For a metric the .csv or .xlsx with its numbers; for a report the one that went before.",
            HelpName = "FILE|PERIOD",
        };
        var other = new Option<string?>("--title")
        {
            Description = "The title of a metric from a file, or of a report named by its period.",
            HelpName = "TITLE",
        };
        var command = new Command("new", "Begins a page, a number or an entry, with all that is known filled in.")
        {
            kind,
            title,
            from,
            other,
        };
        project.AddTo(command);
        command.SetAction(parsed =>
            Run(
                project.Root(parsed),
                project.Read(parsed),
                new NewRequest(
                    parsed.GetRequiredValue(kind),
                    parsed.GetValue(title),
                    parsed.GetValue(from),
                    parsed.GetValue(other)
                ),
                terminal
            )
        );
        return command;
    }

    private static int Run(string root, BuildOptions options, NewRequest request, Terminal terminal)
    {
        var sources = SourceReader.Read(root);
        if (!sources.Files.Any(file => file.Path == "site.yml"))
        {
            return UsageError.Print(
                terminal,
                "there is no site.yml here",
                "Run upshot in the folder that has it, name the folder with --root, or begin a site with 'upshot init'."
            );
        }

        var (wanted, refusal) = request.Read(root);
        var authored = wanted is null
            ? new Authored { Refusal = refusal }
            : Drafts.Begin(
                sources,
                options,
                wanted with
                {
                    HasSchemas = Directory.Exists(Path.Combine(root, "schemas")),
                }
            );
        var shown =
            wanted?.Numbers is { } numbers && sources.Find(numbers.Path) is null
                ? new SourceTree([.. sources.Files, numbers], sources.Findings)
                : sources;
        if (AuthoredStep.Run(root, authored, shown, terminal) is not ExitCode.Fine and var code)
            return code;

        Tell(root, options, authored, terminal);
        return ExitCode.Fine;
    }

    private static void Tell(string root, BuildOptions options, Authored authored, Terminal terminal)
    {
        var paths = authored.Changes.Select(change => change.Path).ToArray();
        var left = SiteBuilder
            .Build(SourceReader.Read(root), options)
            .Report.Findings.Where(finding => paths.Contains(finding.Location.Path))
            .ToArray();
        foreach (var path in paths)
            terminal.Out.WriteLine(PortableName.Shown(path));
        foreach (var note in authored.Notes)
            terminal.Out.WriteLine($"  {PortableName.Shown(note)}");
        terminal.Out.WriteLine(
            left.Length == 0
                ? "  Nothing is left to fill in."
                : $"  {Words.Count(left.Length, "thing")} left to fill in, the first in line {left.Select(finding => finding.Location.Line).Min()}."
        );
        terminal.Out.WriteLine("next: open the file, and run 'upshot check' to see what is left.");
    }
}
