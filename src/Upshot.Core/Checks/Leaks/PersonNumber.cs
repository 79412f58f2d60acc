using Upshot.Model;

namespace Upshot.Checks.Leaks;

/// <summary>Numbers that stand for a person or their money, told from others by the proof they carry.</summary>
internal sealed class PersonNumber : ICheck<Site>
{
    public Rule Rule { get; } =
        new(
            "UP366",
            Severity.Error,
            "A number of a person is published",
            "It can be used in that person's name, and it can't be taken back."
        );

    public string Bad => "You type the number of your card, such as 4539 1488 0343 6467, at the gate.";

    public string Good => "You type the last four digits of your card at the gate.";

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context) =>
        context.Leaks.Findings(
            LeakKind.PersonNumber,
            Rule,
            "Take it out; in an example, write how many digits it has."
        );
}
