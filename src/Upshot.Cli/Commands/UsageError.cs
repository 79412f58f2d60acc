using System.CommandLine;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>A line that cannot be understood: what is wrong with it and what was probably meant.</summary>
internal static class UsageError
{
    public static int Print(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;
        var help = $"'upshot {(isRoot ? "" : command.Name + " ")}--help' tells what there is.";
        if (parsed.UnmatchedTokens is [var word, ..])
            return Print(terminal, Unknown(command, word), Meant(command, word, help));

        return isRoot && parsed.Tokens.Count == 0
            ? Print(terminal, "a command is missing", help)
            : Print(terminal, [.. parsed.Errors.Select(error => error.Message)], help);
    }

    /// <summary>The folder of the project is not there.</summary>
    public static int NoFolder(Terminal terminal, string root) =>
        Print(terminal, $"there is no folder '{root}'", "Name the folder that has site.yml in it.");

    public static int Print(Terminal terminal, string what, string fix) => Print(terminal, [what], fix);

    private static int Print(Terminal terminal, ReadOnlySpan<string> whats, string fix)
    {
        foreach (var what in whats)
            terminal.Error.WriteLine($"{terminal.Ink.Of(Severity.Error, "error")}: {PortableName.Shown(what)}");

        terminal.Error.WriteLine($"  fix: {PortableName.Shown(fix)}");
        return ExitCode.Usage;
    }

    private static string Unknown(Command command, string word) =>
        (IsOption(word), command is RootCommand) switch
        {
            (true, true) => $"there is no option '{Name(word)}'",
            (true, false) => $"'{command.Name}' has no option '{Name(word)}'",
            (false, true) => $"there is no command '{word}'",
            (false, false) => $"'{command.Name}' has no use for '{word}'",
        };

    private static string Meant(Command command, string word, string help)
    {
        IEnumerable<string> known = IsOption(word)
            ? [.. command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)), "--help"]
            : command.Subcommands.Select(inner => inner.Name);
        return Suggestion.Fix(Name(word), known, help);
    }

    private static bool IsOption(string word) => word.StartsWith('-');

    /// <summary>Without a value written behind '='.</summary>
    private static string Name(string word) => IsOption(word) ? word.Split('=')[0] : word;
}
