using System.CommandLine;
using Upshot.Cli.Listing;
using Upshot.Cli.Printing;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Every page and number with its address, audiences and file, and what is left out.</summary>
internal static class ListCommand
{
    public static Command Make(Terminal terminal)
    {
        var project = new ProjectOptions();
        var format = Options.Format(OutputFormat.Text, OutputFormat.Csv, OutputFormat.Json);
        var command = new Command("list", "Lists every page and number, and what is left out.");
        project.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => Run(project.Root(parsed), project.Read(parsed), parsed.GetValue(format), terminal));
        return command;
    }

    private static int Run(string root, BuildOptions options, OutputFormat format, Terminal terminal)
    {
        var sources = SourceReader.Read(root);
        var listing = SiteListing.Of(sources, options);
        if (!listing.Settings.IsEmpty)
        {
            // A program that reads the list must not find complaints in it.
            FindingText.Write(terminal.Error, terminal.Ink, listing.Settings, sources);
            return ExitCode.Usage;
        }

        switch (format)
        {
            case OutputFormat.Json:
                ListJson.Write(terminal.Out, listing);
                break;
            case OutputFormat.Csv:
                ListCsv.Write(terminal.Out, listing);
                break;
            default:
                ListText.Write(terminal, listing);
                break;
        }

        return ExitCode.Fine;
    }
}
