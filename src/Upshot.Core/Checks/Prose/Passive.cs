using Upshot.Checks.Text;

namespace Upshot.Checks.Prose;

/// <summary>A page that hides who does things, and a sentence that says it last.</summary>
internal sealed class Passive : ICheck<TextDocument>
{
    private const int FewestSentences = 8;

    public Rule Rule { get; } =
        new(
            "UP323",
            Severity.Suggestion,
            "A sentence that hides who does what",
            "Readers want to know who does it: they themselves, or somebody they can ring."
        );

    public string Bad => "Your scanner is checked by the gate keeper.";

    public string Good => "The gate keeper checks your scanner. It is closed by six, and is based on your list.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (WholeSentences.LanguageOf(subject, context) != "en")
            yield break;

        var sentences = subject.WholeSentences;
        PassivePhrase[] phrases = [.. sentences.SelectMany(PassivePhrase.In)];
        foreach (var phrase in phrases.Where(phrase => phrase.HasAgent))
            yield return Rule.At(
                phrase.At,
                $"'{phrase.Text}' says last who does it",
                "Begin with who does it, and say what they do."
            );

        if (
            subject.Page is not null
            && sentences.Length >= FewestSentences
            && phrases.Length * 100 > sentences.Length * context.Numbers.Passive
        )
            yield return Rule.At(
                phrases[0].At,
                $"{phrases.Length} times in the {sentences.Length} sentences of this page nobody seems to act, as in '{phrases[0].Text}'",
                "Say who does it: 'you', 'we' or a person."
            ) with
            {
                Related = [.. phrases.Skip(1).Select(phrase => phrase.At)],
            };
    }
}
