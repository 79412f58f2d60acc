using System.CommandLine;
using Upshot.Checks.Published;
using Upshot.Diagnostics;

namespace Upshot.Cli.Commands;

/// <summary>How strict to be and how to answer, for every command that checks.</summary>
internal sealed class CheckOptions
{
    private readonly Option<Severity?> failOn = Options.FailOn();

    private readonly Option<bool> strict = new("--strict") { Description = "Warnings count as errors do." };

    private readonly Option<bool> timings = new("--timings")
    {
        Description = "Also says what the time went on: stages, and the slowest pages, templates and rules.",
    };

    private readonly Option<PublishedAddresses?> against = AgainstOption.Make();

    private readonly Option<OutputFormat> format = Options.Format(
        OutputFormat.Text,
        OutputFormat.Json,
        OutputFormat.Sarif,
        OutputFormat.GitHub,
        OutputFormat.Azure,
        OutputFormat.JUnit,
        OutputFormat.RdJsonL
    );

    public void AddTo(Command command)
    {
        command.Add(failOn);
        command.Add(strict);
        command.Add(format);
        command.Add(against);
        command.Add(timings);
    }

    public FailLevel FailLevel(ParseResult parsed) => new(parsed.GetValue(failOn), parsed.GetValue(strict));

    /// <summary>Null when there is nothing published yet, or nobody asked.</summary>
    public PublishedAddresses? Against(ParseResult parsed) => parsed.GetValue(against);

    public bool Timings(ParseResult parsed) => parsed.GetValue(timings);

    public OutputFormat Format(ParseResult parsed) => parsed.GetValue(format);
}
