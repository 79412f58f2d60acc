using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>Praise and amounts without a number or somebody's words beside them.</summary>
internal sealed class Puff : ICheck<TextDocument>
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbers =
        "two three four five six seven eight nine ten eleven twelve dozen hundred hundreds thousand thousands million half twice third"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public Rule Rule { get; } =
        new(
            "UP313",
            Severity.Warning,
            "Praise without proof",
            "Readers believe a number or a colleague, not an adjective."
        );

    public string Bad => "You get a world-class scanner at either gate.";

    public string Good => "You get a world-class scanner: 98 in 100 last a year without repair.";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context) =>
        Rule.Of(
            context.Terms(subject, TermKind.Puff, TermKind.Vague).Where(found => !IsProven(found.Block)),
            context,
            found =>
                found.Term.Kind == TermKind.Vague
                    ? $"'{found.Text}' says no amount"
                    : $"'{found.Text}' is praise without proof",
            Fix
        );

    private static string Fix(FoundTerm found) =>
        found.Form.Write.IsEmpty || found.Form.Write.Any(Lexicon.IsOrder) || found.Term.Kind == TermKind.Vague
            ? TermFindings.Plain(found)
            : $"Write {TermFindings.Choice(found)}, or give a number or a reader's words beside it.";

    private static bool IsProven(TextBlock block) =>
        block.Text.AsSpan().ContainsAnyInRange('0', '9')
        || block.Text.AsSpan().ContainsAny('"', '“')
        || block.HasToken(0, block.Text.Length)
        || block.Words.Any(word => Numbers.Contains(block[word]));
}
