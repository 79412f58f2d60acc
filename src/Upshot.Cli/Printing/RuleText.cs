using Upshot.Checks;
using Upshot.Diagnostics;

namespace Upshot.Cli.Printing;

/// <summary>Rules for people: the list, and one with its examples.</summary>
internal static class RuleText
{
    private const string Indent = "    ";

    public static void WriteList(Terminal terminal)
    {
        terminal.Out.WriteLine(
            terminal.Ink.Strong("Judgements: silence one with a reason, or set its level in site.yml")
        );
        WriteLines(terminal, rule => RuleCatalogue.IsJudgement(rule.Id));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Ink.Strong("Facts: mend them, they can't be silenced"));
        WriteLines(terminal, rule => !RuleCatalogue.IsJudgement(rule.Id));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("'upshot rules UP321' tells why a rule is there, with a bad and a good example.");
    }

    public static void Write(Terminal terminal, Rule rule)
    {
        var (output, ink) = (terminal.Out, terminal.Ink);
        output.WriteLine($"{ink.Of(rule.Severity, $"{rule.Id} {Level(rule)}")}  {ink.Strong(rule.Title)}");
        output.WriteLine($"  why: {rule.Why}");
        if (CheckCatalog.All.FirstOrDefault(check => check.Rule.Id == rule.Id) is not { } check)
        {
            output.WriteLine("  It tells a fact, so it can't be silenced: mend it.");
            return;
        }

        WriteExample(output, "bad", check.Bad);
        WriteExample(output, "good", check.Good);
        output.WriteLine();
        output.WriteLine("  silence:");
        WriteWay(output, $"<!-- upshot-ignore {rule.Id}: the reason -->", "before a block");
        WriteWay(output, $"<!-- upshot-ignore-start {rule.Id}: the reason -->", "before a region,");
        WriteWay(output, $"<!-- upshot-ignore-end {rule.Id} -->", "and after it");
        WriteWay(output, $"checks: {{ {rule.Id}: \"the reason\" }}", "in the page's front matter");
        WriteWay(output, $"checks: {{ rules: {{ {rule.Id}: off }} }}", "in site.yml, for the whole site");
    }

    private static void WriteWay(TextWriter output, string text, string where) =>
        output.WriteLine($"{Indent}{text, -52}  {where}");

    private static void WriteLines(Terminal terminal, Func<Rule, bool> isShown)
    {
        foreach (var rule in RuleCatalogue.All.Where(isShown))
            terminal.Out.WriteLine(
                $"  {rule.Id}  {terminal.Ink.Of(rule.Severity, $"{Level(rule), -10}")}  {rule.Title}"
            );
    }

    private static void WriteExample(TextWriter output, string name, string example)
    {
        output.WriteLine();
        output.WriteLine($"  {name}:");
        foreach (var line in example.Trim().ReplaceLineEndings("\n").Split('\n'))
            output.WriteLine((Indent + line).TrimEnd());
    }

    private static string Level(Rule rule) => rule.Severity.ToString().ToLowerInvariant();
}
