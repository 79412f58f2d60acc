using System.CommandLine;
using Upshot.Checks;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;

namespace Upshot.Cli.Commands;

/// <summary>Lists every rule, or tells all there is to say about one.</summary>
internal static class RulesCommand
{
    public static Command Make(Terminal terminal)
    {
        var id = new Argument<string?>("id")
        {
            Description = "Tells why this rule is there, such as 'UP321', with a bad and a good example.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("rules", "Lists every rule; with an id, tells why it is there and how to silence it.")
        {
            id,
        };
        command.SetAction(parsed => Run(parsed.GetValue(id), terminal));
        return command;
    }

    private static int Run(string? wanted, Terminal terminal)
    {
        if (wanted is null)
        {
            RuleText.WriteList(terminal);
            return ExitCode.Fine;
        }

        var id = wanted.ToUpperInvariant();
        if (RuleCatalogue.Find(id) is not { } rule)
            return UsageError.Print(
                terminal,
                $"there is no rule '{wanted}'",
                Suggestion.Fix(id, RuleCatalogue.All.Select(rule => rule.Id), "'upshot rules' lists them.")
            );

        RuleText.Write(terminal, rule);
        return ExitCode.Fine;
    }
}
