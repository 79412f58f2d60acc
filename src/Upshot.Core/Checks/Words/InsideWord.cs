using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Names of things that only IT needs, on pages for others.</summary>
internal sealed class InsideWord : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP311",
            Severity.Warning,
            "A word that only IT needs",
            "Readers want to know what changes for them, not what it is built of."
        );

    public string Bad => "Your orders now run on Kubernetes, and they no longer stop at night.";

    public string Good => "Your orders no longer stop at night.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        subject.AreTechnicians()
            ? []
            : Rule.Of(
                context.Terms(subject, TermKind.Inside),
                context,
                found => $"'{found.Text}' is a word that only IT needs",
                found =>
                    found.Form.Write.Length == 0
                        ? "Leave it out, and say what changes for the reader."
                        : TermFindings.Plain(found)
            );
}
