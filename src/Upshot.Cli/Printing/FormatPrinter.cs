using Upshot.Cli.Commands;
using Upshot.Cli.Printing.Formats;

namespace Upshot.Cli.Printing;

/// <summary>What was found in one of the formats for programs.</summary>
internal static class FormatPrinter
{
    public static void Write(Terminal terminal, FoundReport found, OutputFormat format)
    {
        Action<TextWriter, FoundReport> write = format switch
        {
            OutputFormat.Sarif => SarifFormat.Write,
            OutputFormat.GitHub => GitHubFormat.Write,
            OutputFormat.Azure => AzureFormat.Write,
            OutputFormat.JUnit => JUnitFormat.Write,
            OutputFormat.RdJsonL => RdJsonLines.Write,
            _ => CheckJson.Write,
        };
        write(terminal.Out, found);
        if (format == OutputFormat.GitHub && !GitHubSummary.TryAppend(found))
            terminal.Error.WriteLine("The summary of the job could not be written; the findings above are complete.");
    }
}
