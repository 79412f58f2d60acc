using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Words that make readers guilty of what went wrong.</summary>
internal sealed class Blame : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP315",
            Severity.Warning,
            "Words that blame the reader",
            "People who are blamed stop reading, and stop telling you what is wrong."
        );

    public string Bad => "Most of the late starts were user error.";

    public string Good => "Most of the late starts came from a form that was hard to find.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        Rule.Of(
            context.Terms(subject, TermKind.Blame),
            context,
            found => $"'{found.Text}' blames people outside IT",
            _ => "Say what happened and what you now do differently."
        );
}
