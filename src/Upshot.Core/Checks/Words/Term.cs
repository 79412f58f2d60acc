namespace Upshot.Checks.Words;

/// <summary>An entry of the word list.</summary>
public sealed record Term
{
    /// <summary>As the list has it, without endings.</summary>
    public required string Text { get; init; }

    public required TermKind Kind { get; init; }

    public Severity Level { get; init; } = Severity.Warning;

    /// <summary>What the word before must be for the term as it is in the list, and with an s.</summary>
    public TermUse Use { get; init; }

    public bool IsVerb { get; init; }

    /// <summary>Parts of ids of audiences who know the word.</summary>
    public ImmutableArray<string> OkFor { get; init; } = [];

    /// <summary>Ids of pages that may use it.</summary>
    public ImmutableArray<string> NotIn { get; init; } = [];

    /// <summary>The plain word fits wherever the term stands.</summary>
    public bool IsSafe { get; init; }

    /// <summary>From the company's own list, whose levels win.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A term with an ending, and the plain words with the same ending.</summary>
/// <param name="Write">
/// Plain words, best first. One in brackets is an order, such as <c>(give the figure)</c>; none means that the term
/// can be left out.
/// </param>
public sealed record TermForm(Term Term, string Text, ImmutableArray<string> Write)
{
    /// <summary>Past and -ing forms are what they are after any word: "was patched".</summary>
    public TermUse Use =>
        Term.Use == TermUse.Verb
        && (Text.EndsWith("ed", StringComparison.Ordinal) || Text.EndsWith("ing", StringComparison.Ordinal))
            ? TermUse.Any
            : Term.Use;

    /// <summary>Short forms and names are what they are only in their own capitals: "IT" is not "it".</summary>
    public bool IsExact =>
        (Term.Kind is TermKind.Acronym or TermKind.Known or TermKind.Product && Term.Text.Any(char.IsUpper))
        || !Term.Text.Any(char.IsLower);
}

/// <summary>Why a term is in the list.</summary>
public enum TermKind
{
    /// <summary>Readers outside IT never use it themselves.</summary>
    Jargon,

    /// <summary>Readers outside IT do not need the thing at all.</summary>
    Inside,

    /// <summary>Letters for words that readers may not know.</summary>
    Acronym,

    /// <summary>Praise that proves nothing.</summary>
    Puff,

    /// <summary>An amount without a number.</summary>
    Vague,

    /// <summary>More words than it takes.</summary>
    Wordy,

    /// <summary>Makes readers guilty.</summary>
    Blame,

    /// <summary>A product or its maker.</summary>
    Product,

    /// <summary>Letters that everybody knows.</summary>
    Known,

    /// <summary>Good English that has a term in it, such as "human resources".</summary>
    Fine,
}

/// <summary>What the word before a term must be.</summary>
public enum TermUse
{
    Any,

    /// <summary>A word before verbs: "to sunset", not "at sunset".</summary>
    Verb,

    /// <summary>A word before nouns: "the spend", not "we spend".</summary>
    Noun,

    /// <summary>People outside IT: "users failed to", not "the lift failed to".</summary>
    People,
}
