using Upshot.Checks.Text;

namespace Upshot.Checks.Words;

/// <summary>One finding for each term of a page, at its first place, with the number of the others.</summary>
internal static class TermFindings
{
    /// <param name="found">All of one document.</param>
    /// <param name="what">What is wrong, from the words as they were written.</param>
    /// <param name="fix">An order ending in a full stop.</param>
    public static IEnumerable<Diagnostic> Of(
        this Rule rule,
        IEnumerable<FoundTerm> found,
        CheckContext context,
        Func<FoundTerm, string> what,
        Func<FoundTerm, string> fix
    ) =>
        found
            .GroupBy(item => item.Term.Text, StringComparer.Ordinal)
            .Select(term => Finding(rule, [.. term], context, what, fix));

    /// <summary>The terms of some kinds that the page may not say.</summary>
    public static IEnumerable<FoundTerm> Terms(
        this CheckContext context,
        TextDocument document,
        params ReadOnlySpan<TermKind> kinds
    )
    {
        if (!document.ReadEnglish(context))
            return [];

        var wanted = kinds.ToArray();
        return context.Terms.In(document).Where(item => !item.IsAllowed && wanted.Contains(item.Term.Kind));
    }

    /// <summary>"Write 'use'.", the order of the word list, or "Leave it out."</summary>
    public static string Plain(FoundTerm found)
    {
        var orders = found.Form.Write.Where(Lexicon.IsOrder).ToArray();
        if (orders is [var order, ..])
            return $"{char.ToUpperInvariant(order[1])}{order[2..^1]}.";

        return found.Form.Write.Length == 0 ? "Leave it out." : $"Write {Choice(found)}.";
    }

    /// <summary>The plain words in quotes: 'person', 'money' or 'time'.</summary>
    public static string Choice(FoundTerm found)
    {
        var words = found.Form.Write.Select(word => $"'{word}'").ToArray();
        return words is [.. var first, var last] && first.Length > 0
            ? $"{string.Join(", ", first)} or {last}"
            : string.Concat(words);
    }

    private static Diagnostic Finding(
        Rule rule,
        ImmutableArray<FoundTerm> places,
        CheckContext context,
        Func<FoundTerm, string> what,
        Func<FoundTerm, string> fix
    )
    {
        var first = places[0];
        var more = places.Length > 1 ? $", and {places.Length - 1} more on this page" : "";
        return rule.At(first.At, what(first) + more, fix(first)) with
        {
            // The company's own list says its own levels.
            Severity = first.Term.IsOwn ? first.Term.Level : Level(first.Term.Level, context),
            Related = [.. places.Skip(1).Select(place => place.At)],
            Edit = first.Edit,
        };
    }

    /// <summary>
    /// What is a warning of the shipped list, the site may raise or lower; a suggestion stays one, or a strict site
    /// would fail on a wordy phrase.
    /// </summary>
    public static Severity Level(Severity shipped, CheckContext context) =>
        shipped == Severity.Suggestion ? shipped : context.Site.Settings.Checks.PlainWords ?? shipped;
}
