using System.CommandLine;
using Upshot.Auditing;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Output;
using Upshot.Sources;
using Upshot.Theming;

namespace Upshot.Cli.Commands;

/// <summary>What can be removed, what must be added and whom to ask, for a meeting of the team.</summary>
internal static class AuditCommand
{
    public static Command Make(Terminal terminal)
    {
        var topic = new Argument<string?>("topic")
        {
            Description = $"One of {string.Join(", ", Auditor.Topics)}; all unless said.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var project = new ProjectOptions();
        var output = Options.Output("The folder of the page; '.upshot/audit' in the project's folder unless said.");
        var format = Options.Format(OutputFormat.Text, OutputFormat.Csv, OutputFormat.Html, OutputFormat.Json);
        var command = new Command("audit", "Tells what can be removed, what must be added and whom to ask.") { topic };
        project.AddTo(command);
        command.Add(output);
        command.Add(format);
        command.SetAction(parsed =>
            Run(
                new AuditRequest
                {
                    Topic = parsed.GetValue(topic),
                    Root = project.Root(parsed),
                    Output = parsed.GetValue(output),
                    Options = project.Read(parsed),
                    Format = parsed.GetValue(format),
                },
                terminal
            )
        );
        return command;
    }

    private static int Run(AuditRequest request, Terminal terminal)
    {
        if (request.Topic is { } topic && !Auditor.Topics.Contains(topic))
            return UsageError.Print(
                terminal,
                $"there is no topic '{topic}'",
                Suggestion.Fix(topic, Auditor.Topics, $"Name one of {string.Join(", ", Auditor.Topics)}.")
            );
        if (request.Format == OutputFormat.Html && request.IsMisplaced)
            return UsageError.Print(
                terminal,
                $"the audit can't be written to '{request.Target}', where the site or its sources are",
                "Choose another folder with --output, or leave it out."
            );

        var sources = SourceReader.Read(request.Root);
        var built = SiteBuilder.Build(sources, request.Options);
        if (built.Site is not { } site)
            return Refuse(terminal, built.Report.Findings, sources);

        var input = new AuditInput(site, Theme.Load(sources, site.Settings), sources, built.Report.Findings);
        if (Auditor.Run(input, request.Topic) is not { } audit)
            return Refuse(terminal, built.Report.Findings, sources);

        TellOfMistakes(terminal, built);
        return Print(request, audit, input, terminal);
    }

    private static int Print(AuditRequest request, Audit audit, AuditInput input, Terminal terminal)
    {
        switch (request.Format)
        {
            case OutputFormat.Html:
                return Write(request, AuditPage.Draw(input, audit), input.Sources, terminal);
            case OutputFormat.Csv:
                AuditCsv.Write(terminal.Out, audit);
                break;
            case OutputFormat.Json:
                AuditJson.Write(terminal.Out, audit);
                break;
            default:
                AuditText.Write(terminal, audit);
                break;
        }

        return ExitCode.Fine;
    }

    private static int Write(AuditRequest request, AuditFiles drawn, SourceTree sources, Terminal terminal)
    {
        if (!drawn.Findings.IsEmpty)
        {
            FindingText.Write(terminal.Error, terminal.Ink, drawn.Findings, sources);
            return ExitCode.Findings;
        }

        var written = FolderWriter.Write(request.Target, drawn.Files);
        FindingText.Write(terminal.Error, terminal.Ink, written.Findings, sources);
        if (written.Outcome != Outcome.Done)
            return ExitCode.Failed;

        terminal.Out.WriteLine(Path.Combine(request.Target, drawn.Files[0].Path));
        return ExitCode.Fine;
    }

    /// <summary>Only what keeps the site from being read at all.</summary>
    private static int Refuse(Terminal terminal, ImmutableArray<Diagnostic> findings, SourceTree sources)
    {
        FindingText.Write(terminal.Error, terminal.Ink, [.. findings.Where(finding => finding.IsError)], sources);
        return ExitCode.Usage;
    }

    /// <summary>What is broken or left out is not audited, and nobody should believe it is fine.</summary>
    private static void TellOfMistakes(Terminal terminal, BuildResult built)
    {
        var errors = built.Report.Count(Severity.Error);
        if (errors > 0)
            terminal.Error.WriteLine(
                $"The site has {Words.Count(errors, "error")}; what is broken is not in the audit. "
                    + "'upshot build' tells which."
            );
    }
}
