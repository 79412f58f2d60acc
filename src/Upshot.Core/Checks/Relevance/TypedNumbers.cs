using System.Buffers;
using System.Text.RegularExpressions;
using Upshot.Checks.Text;

namespace Upshot.Checks.Relevance;

/// <summary>A percentage, an amount of money or a factor that somebody typed.</summary>
/// <param name="Start">In the text of the block.</param>
/// <param name="End">After its last letter.</param>
/// <param name="Percent">The number, for a percentage.</param>
internal readonly record struct TypedNumber(int Start, int End, decimal? Percent);

/// <summary>Finds numbers typed outside tokens, code and quotations.</summary>
internal static partial class TypedNumbers
{
    /// <summary>Nearly all texts have none of these, and are never searched.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "%",
            "percent",
            "per cent",
            "£",
            "$",
            "€",
            "¥",
            "EUR",
            "GBP",
            "USD",
            "SEK",
            "NOK",
            "DKK",
            "euro",
            "pound",
            "dollar",
            " times ",
            "x ",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>
    /// 'Three times a week' is a rhythm; only with a comparative behind it is it a factor. The sign in front of a number
    /// shows that it is whole, and stays outside the group that is told.
    /// </summary>
    private static readonly LinearPattern Pattern = new(Written);

    private static readonly ImmutableArray<string> Limits =
    [
        " below",
        " under",
        " up to",
        " at most",
        " limit of",
        " no more than",
        " less than",
    ];

    public static ImmutableArray<TypedNumber> In(TextBlock block)
    {
        if (!block.IsJudged || !block.Text.AsSpan().ContainsAny(Signs))
            return [];

        var found = ImmutableArray.CreateBuilder<TypedNumber>();
        foreach (Match match in Pattern.All(block.Text))
        {
            var told = match.Groups["told"];
            var (start, end) = (told.Index, told.Index + told.Length);
            var percent = PercentOf(match);
            if (
                !block.HasToken(start, end)
                && !block.IsSkipped(start, end)
                && (percent is not null || !IsLimit(block.Text.AsSpan(0, start)))
            )
                found.Add(new(start, end, percent));
        }

        return found.ToImmutable();
    }

    /// <summary>'Below £2,000' is a rule that somebody set, and no result.</summary>
    private static bool IsLimit(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        foreach (var word in Limits)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static decimal? PercentOf(Match match) =>
        match.Groups["percent"] is { Success: true } group
        && decimal.TryParse(group.ValueSpan.ToString().Replace(',', '.'), out var value)
            ? value
            : null;

    [GeneratedRegex(
        """
            (?:^|[^\p{L}\d.,/])(?<told>(?<percent>\d+(?:[.,]\d+)?)(?:\s?%|[\s-](?:percent|per[ ]cent)\b))
            | (?<told>[£$€¥]\s?\d(?:[\d.,]*\d)?(?:\s?(?:m|k|bn|million|thousand|billion)\b)?)
            | \b(?<told>(?:EUR|GBP|USD|SEK|NOK|DKK)\s?\d(?:[\d.,]*\d)?)
            | (?:^|[^\p{L}\d.,/])(?<told>\d[\d.,\u00A0\u202F]*\s?(?:[£€¥]|(?:EUR|GBP|USD|SEK|NOK|DKK|euros?|pounds?|dollars?)\b))
            | \b(?<told>(?:\d+(?:[.,]\d+)?x|(?:\d+(?:[.,]\d+)?|two|three|four|five|six|seven|eight|nine|ten)\s+times)
              \s+(?:as\s+(?:many|much|fast|often|long)|more|fewer|less|faster|quicker|slower|cheaper|better|higher|lower|bigger|smaller|longer|shorter)\b)
            """,
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex Written { get; }
}
