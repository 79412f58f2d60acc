using System.Buffers;
using System.Text.RegularExpressions;
using Upshot.Checks.Text;

namespace Upshot.Checks.Relevance;

/// <summary>Sentences that say that a number went up or down, and whether they say from where and since when.</summary>
internal static partial class Directions
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["up", "down", "rose", "fell", "dropped", "grew", "risen", "fallen", "increased", "decreased"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>
    /// 'Up to four days' is a limit, 'set up 12 laptops' an act and 'held up by one' a hold-up: so a comma or 'is' stands
    /// in front of the bare words. What stands in front is outside the group that is told.
    /// </summary>
    private static readonly LinearPattern Change = new(Changed);

    private static readonly LinearPattern From = new(Compared);

    private static readonly LinearPattern Period = new(Dated);

    /// <summary>Nearly all texts have none of the words, and are never searched.</summary>
    public static bool MayBeIn(TextBlock block) => block.IsJudged && block.Text.AsSpan().ContainsAny(Words);

    /// <summary>The words that tell the direction with their number, when the start or the period is missing.</summary>
    public static (int Start, int End, string Missing)? In(TextBlock block, Sentence sentence)
    {
        foreach (Match match in Change.All(block[sentence]))
        {
            var told = match.Groups["told"];
            var (start, end) = (sentence.Start + told.Index, sentence.Start + told.Index + told.Length);
            if (block.HasToken(start, end) || block.IsSkipped(start, end))
                continue;

            var around = Around(block, sentence);
            var missing =
                !From.IsIn(around) ? "from which number"
                : !Period.IsIn(around) ? "since when"
                : null;
            if (missing is not null)
                return (start, end, missing);
        }

        return null;
    }

    /// <summary>The sentence with the one before and the one after it.</summary>
    private static string Around(TextBlock block, Sentence sentence)
    {
        var index = block.Sentences.IndexOf(sentence);
        var start = index > 0 ? block.Sentences[index - 1].Start : sentence.Start;
        var end = index + 1 < block.Sentences.Length ? block.Sentences[index + 1].End : sentence.End;
        return block.Text[start..end];
    }

    [GeneratedRegex(
        """
            (?:
              (?:^|[,;(–—%\d]|\b(?:is|are|was|were|be|been|went|gone|now))\s*
              (?<told>(?:up|down)\s+
                (?:(?:from|by)\s+(?:about\s+|nearly\s+|almost\s+|over\s+)?
                   (?:\d(?:[\d.,]*\d)?(?:\s?%)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b)
                  |\d(?:[\d.,]*\d)?\s?(?:%|per[ ]?cent)))
              |\b(?<told>(?:rose|fell|dropped|grew|risen|fallen|increased|decreased)\s+(?:from|to|by)\s+
                (?:about\s+|nearly\s+|almost\s+|over\s+)?
                (?:\d(?:[\d.,]*\d)?(?:\s?%)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b))
            )
            """,
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex Changed { get; }

    [GeneratedRegex(
        @"\b(?:from|was|were|before|than|instead|against|compared)\b",
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex Compared { get; }

    [GeneratedRegex(
        """
            \b(?:(?:19|20)\d\d|q[1-4]|since|yesterday|spring|summer|autumn|winter
              |january|february|march|april|may|june|july|august|september|october|november|december
              |(?:last|this|past|previous|each|every|a|one)\s+(?:year|month|week|quarter)
              |(?:year|month|week|quarter)s?\s+(?:ago|before|earlier|later))\b
            """,
        LinearPattern.Options,
        PatternTime.Milliseconds
    )]
    private static partial Regex Dated { get; }
}
