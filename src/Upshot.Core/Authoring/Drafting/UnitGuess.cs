using Upshot.Model.Metrics;
using Upshot.Parsing;

namespace Upshot.Authoring.Drafting;

/// <summary>What numbers count, from their signs and the words of their heading.</summary>
internal static class UnitGuess
{
    private static readonly ImmutableArray<char> Money = ['€', '$', '£'];

    private static readonly ImmutableArray<(Unit Unit, ImmutableArray<string> Words)> ByWord =
    [
        (Unit.Percent, ["percent", "percentage", "pct", "share", "rate"]),
        (Unit.Currency, ["cost", "costs", "price", "spend", "budget", "eur", "gbp", "usd", "sek", "money"]),
        (Unit.Minutes, ["minute", "minutes", "min", "mins"]),
        (Unit.Hours, ["hour", "hours", "hrs"]),
        (Unit.Days, ["day", "days"]),
        (Unit.Weeks, ["week", "weeks"]),
        (Unit.Score, ["score", "rating", "nps", "stars"]),
        (Unit.Ratio, ["ratio"]),
        (Unit.Count, ["count", "number", "amount", "people", "systems", "orders"]),
    ];

    public static Unit? Of(TableColumns columns)
    {
        DataCell[] cells = [.. columns.Values];
        var heading = columns.Title ?? "";
        if (heading.Contains('%') || Array.Exists(cells, cell => cell.IsPercent || cell.Text.Contains('%')))
            return Unit.Percent;
        if (Money.Any(sign => heading.Contains(sign) || Array.Exists(cells, cell => cell.Text.Contains(sign))))
            return Unit.Currency;

        var words = new string([
            .. heading.Select(letter => char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' '),
        ]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ByWord
            .Where(entry => words.Any(word => entry.Words.Contains(word)))
            .Select(entry => (Unit?)entry.Unit)
            .FirstOrDefault();
    }

    /// <summary>The number without a percent or currency sign before or after it.</summary>
    public static string WithoutSign(string text)
    {
        var number = text.Trim();
        if (number is [var first, .. var rest] && Money.Contains(first))
            number = rest.TrimStart();
        return number is [.. var start, var last] && (last == '%' || Money.Contains(last)) ? start.TrimEnd() : number;
    }
}
