using System.CommandLine;
using System.Text;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Model.Schema;
using Upshot.Output;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Writes the JSON Schemas of all files, or prints one.</summary>
internal static class SchemaCommand
{
    private const string Ending = ".schema.json";

    public static Command Make(Terminal terminal)
    {
        var name = new Argument<string?>("name")
        {
            Description = "Prints this schema, such as 'service', instead of writing all.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = Options.Output("The folder for the schemas; 'schemas' here unless said.");
        var command = new Command("schema", "Writes JSON Schemas, so that an editor completes and checks fields.")
        {
            name,
            output,
        };
        command.SetAction(parsed =>
            parsed.GetValue(name) is { } wanted
                ? Print(wanted, terminal)
                : Write(parsed.GetValue(output) ?? "schemas", terminal)
        );
        return command;
    }

    private static int Print(string wanted, Terminal terminal)
    {
        var all = JsonSchemas.All();
        var names = all.Select(file => Name(file)).ToArray();
        if (all.FirstOrDefault(file => Name(file) == wanted) is { } schema)
        {
            terminal.Out.Write(Encoding.UTF8.GetString(schema.Bytes.Span));
            return ExitCode.Fine;
        }

        return UsageError.Print(
            terminal,
            $"there is no schema '{wanted}'",
            Suggestion.Fix(wanted, names, $"Name one of {string.Join(", ", names)}.")
        );
    }

    private static int Write(string folder, Terminal terminal)
    {
        var result = FolderWriter.Write(folder, JsonSchemas.All());
        FindingText.Write(terminal.Error, terminal.Ink, result.Findings, new SourceTree([]));
        if (result.Outcome != Outcome.Done)
            return ExitCode.Failed;

        terminal.Out.WriteLine($"{Words.Count(result.Count, "schema")} → {folder}");
        return ExitCode.Fine;
    }

    private static string Name(OutputFile file) => file.Path[..^Ending.Length];
}
