using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Words that readers outside IT do not use themselves.</summary>
internal sealed class Jargon : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new("UP310", Severity.Warning, "Jargon", "Readers outside IT slow down at words they never use themselves.");

    public string Bad => "We leverage the new scanners on both quays.";

    public string Good => "We use the new scanners on both quays.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        Rule.Of(
            context.Terms(subject, TermKind.Jargon).Where(found => !ProductNameTitle.IsNamedIn(subject, found)),
            context,
            found =>
                found.Term.IsOwn ? $"'{found.Text}' is a word your readers do not use" : $"'{found.Text}' is jargon",
            TermFindings.Plain
        );
}
