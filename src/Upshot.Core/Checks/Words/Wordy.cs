using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Phrases, fillers and hidden verbs that a shorter word does for.</summary>
internal sealed class Wordy : ICheck<TextDocument>
{
    public Rule Rule { get; } =
        new(
            "UP314",
            Severity.Suggestion,
            "More words than it takes",
            "Half the words get twice the readers to the end."
        );

    public string Bad => "Ring the gate in order to book a bay.";

    public string Good => "Ring the gate to book a bay.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        Rule.Of(
            context.Terms(subject, TermKind.Wordy),
            context,
            found => $"'{found.Text}' is wordy",
            TermFindings.Plain
        );
}
