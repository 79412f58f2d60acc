namespace Upshot.Checks.Words;

/// <summary>The endings of English verbs and nouns: a table of what is irregular, and rules for the rest.</summary>
public static class Inflections
{
    private const string Vowels = "aeiou";

    /// <summary>Base, past, participle.</summary>
    private static readonly FrozenDictionary<string, (string Past, string Participle)> Irregular = new (
        string Base,
        string Past,
        string Participle
    )[]
    {
        ("be", "was", "been"),
        ("begin", "began", "begun"),
        ("boil", "boiled", "boiled"),
        ("bring", "brought", "brought"),
        ("build", "built", "built"),
        ("buy", "bought", "bought"),
        ("choose", "chose", "chosen"),
        ("come", "came", "come"),
        ("cut", "cut", "cut"),
        ("do", "did", "done"),
        ("draw", "drew", "drawn"),
        ("drive", "drove", "driven"),
        ("find", "found", "found"),
        ("get", "got", "got"),
        ("give", "gave", "given"),
        ("go", "went", "gone"),
        ("grow", "grew", "grown"),
        ("have", "had", "had"),
        ("hold", "held", "held"),
        ("keep", "kept", "kept"),
        ("know", "knew", "known"),
        ("leave", "left", "left"),
        ("let", "let", "let"),
        ("lose", "lost", "lost"),
        ("make", "made", "made"),
        ("meet", "met", "met"),
        ("pay", "paid", "paid"),
        ("put", "put", "put"),
        ("read", "read", "read"),
        ("run", "ran", "run"),
        ("say", "said", "said"),
        ("see", "saw", "seen"),
        ("sell", "sold", "sold"),
        ("send", "sent", "sent"),
        ("set", "set", "set"),
        ("show", "showed", "shown"),
        ("speak", "spoke", "spoken"),
        ("speed", "sped", "sped"),
        ("spend", "spent", "spent"),
        ("spin", "spun", "spun"),
        ("stand", "stood", "stood"),
        ("sunset", "sunset", "sunset"),
        ("take", "took", "taken"),
        ("tell", "told", "told"),
        ("undertake", "undertook", "undertaken"),
        ("understand", "understood", "understood"),
        ("think", "thought", "thought"),
        ("win", "won", "won"),
        ("write", "wrote", "written"),
    }.ToFrozenDictionary(verb => verb.Base, verb => (verb.Past, verb.Participle), StringComparer.Ordinal);

    /// <summary>Longer verbs that double their last letter.</summary>
    private static readonly FrozenSet<string> Doubling =
    [
        "begin",
        "commit",
        "submit",
        "permit",
        "transmit",
        "refer",
        "prefer",
        "transfer",
        "equip",
        "control",
    ];

    /// <summary>Words that stay as they are for many.</summary>
    private static readonly FrozenSet<string> Uncounted =
    [
        "you",
        "advice",
        "data",
        "equipment",
        "help",
        "money",
        "software",
        "time",
        "training",
        "work",
    ];

    /// <summary>A verb and what stands with it: base, third person, past, participle and -ing, in this order.</summary>
    public static ImmutableArray<string> Verb(string phrase)
    {
        var end = phrase.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = end < 0 ? (phrase, "") : (phrase[..end], phrase[end..]);
        var (past, participle) = Irregular.TryGetValue(verb, out var known) ? known : (Past(verb), Past(verb));
        return [phrase, ThirdPerson(verb) + rest, past + rest, participle + rest, Ing(verb) + rest];
    }

    /// <summary>
    /// A noun with others before it. A star marks the word that takes the ending: <c>link* between systems</c>;
    /// without one a single word takes it, and several stay as they are.
    /// </summary>
    public static string Plural(string phrase)
    {
        var star = phrase.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
            return phrase.Contains(' ', StringComparison.Ordinal) || Uncounted.Contains(phrase)
                ? phrase
                : ThirdPerson(phrase);

        var start = phrase.LastIndexOf(' ', star) + 1;
        return phrase[..start] + ThirdPerson(phrase[start..star]) + phrase[(star + 1)..];
    }

    public static string Singular(string phrase) => phrase.Replace("*", "", StringComparison.Ordinal);

    private static string ThirdPerson(string word) =>
        word switch
        {
            "have" => "has",
            "be" => "is",
            "person" => "people",
            "do" or "go" => word + "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] when word.Length > 1 && char.IsLower(word[^1]) =>
                $"{word[..^1]}ies",
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
            _ => word + "s",
        };

    private static string Past(string verb) =>
        verb switch
        {
            [.., 'e'] => verb + "d",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => $"{verb[..^1]}ied",
            _ => Doubled(verb) + "ed",
        };

    private static string Ing(string verb) =>
        verb switch
        {
            "be" => "being",
            [.., 'e', 'e'] or [.., 'y', 'e'] => verb + "ing",
            [.. var stem, 'e'] => stem + "ing",
            _ => Doubled(verb) + "ing",
        };

    private static string Doubled(string verb) =>
        Doubling.Contains(verb) || IsShortAndClosed(verb) ? verb + verb[^1] : verb;

    /// <summary>One vowel between consonants, as in "stop" and "plan".</summary>
    private static bool IsShortAndClosed(string verb) =>
        verb.Length >= 3
        && !Vowels.Contains(verb[^1], StringComparison.Ordinal)
        && verb[^1] is not ('w' or 'x' or 'y')
        && Vowels.Contains(verb[^2], StringComparison.Ordinal)
        && verb.Count(letter => Vowels.Contains(letter, StringComparison.Ordinal)) == 1;
}
