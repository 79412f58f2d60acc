using Upshot.Checks.Text;

namespace Upshot.Checks.Prose;

/// <summary>How hard a page is to read: school years (Flesch–Kincaid) in English, LIX in the Nordic languages.</summary>
internal sealed class Readability : ICheck<TextDocument>
{
    /// <summary>Letters of a long word in LIX are more than these.</summary>
    private const int ShortWord = 6;

    public Rule Rule { get; } =
        new(
            "UP325",
            Severity.Suggestion,
            "A page that is hard to read",
            "People in a hurry read at the level of school, whatever they have studied."
        );

    public string Bad =>
        """
            Organisational representatives considering participation in equipment modernisation initiatives should
            familiarise themselves with applicable eligibility criteria. Applications accompanied by satisfactory
            documentation receive preliminary evaluation. Additional information requirements occasionally necessitate
            further correspondence.

            Following evaluation, responsible coordinators communicate individual recommendations to departmental
            administrators. Successful applications necessitate confirmation of budgetary availability. Administrators
            subsequently arrange appropriate familiarisation opportunities.

            Equipment allocation considers operational priorities, geographical distribution, and anticipated
            utilisation. Exceptional circumstances occasionally justify alternative arrangements. Individual
            dissatisfaction regarding allocation decisions necessitates written communication explaining relevant
            considerations. Independent reconsideration generally concludes within a reasonable interval. Intermediate
            notifications accompany significant developments throughout.
            """;

    public string Good => string.Concat(Enumerable.Repeat(Plain, 5));

    private const string Plain =
        "You can take a scanner at either gate. Show your card and say which quay you are going to. "
        + "Bring it back when your shift ends.\n\n";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        Func<SentenceIn, Load>? loadOf = WholeSentences.LanguageOf(subject, context) switch
        {
            "en" => Syllabic,
            "sv" or "nb" or "nn" or "no" or "da" => Lettered,
            _ => null,
        };
        if (subject.Page is null || loadOf is null)
            yield break;

        var isEnglish = WholeSentences.LanguageOf(subject, context) == "en";
        var loads = subject.WholeSentences.Select(entry => (entry.At, Load: loadOf(entry))).ToArray();
        var whole = loads.Aggregate(default(Load), (sum, entry) => sum.Plus(entry.Load));
        if (whole.Sentences < context.Numbers.ReadabilitySentences || whole.Words < context.Numbers.ReadabilityWords)
            yield break;

        var score = isEnglish ? whole.Grade : whole.Lix;
        var (hard, tooHard) = isEnglish
            ? (context.Numbers.HardGrade, context.Numbers.TooHardGrade)
            : (context.Numbers.HardLix, context.Numbers.TooHardLix);
        if (score <= hard)
            yield break;

        yield return Rule.At(
            loads.MaxBy(entry => entry.Load.Weight).At,
            isEnglish
                ? $"this page asks for {Math.Ceiling(score)} years of school; most people read well up to {hard}"
                : $"this page has a LIX of {Math.Ceiling(score)}; most people read well up to {hard}",
            "Use shorter words and sentences, first in this one."
        ) with
        {
            Severity = score > tooHard ? Severity.Warning : Rule.Severity,
        };
    }

    private static Load Syllabic(SentenceIn sentence) => Measure(sentence, word => Syllables.Count(word));

    private static Load Lettered(SentenceIn sentence) => Measure(sentence, word => Letters(word) > ShortWord ? 1 : 0);

    private static Load Measure(SentenceIn sentence, Func<ReadOnlySpan<char>, int> weigh)
    {
        var (words, weight) = (0, 0);
        for (var i = 0; i < sentence.Words; i++)
        {
            if (Letters(sentence[i]) == 0)
                continue; // a number is read at a glance
            words++;
            weight += weigh(sentence[i]);
        }

        return new(words, 1, weight);
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            if (char.IsLetter(letter))
                letters++;
        }

        return letters;
    }
}
