namespace Upshot.Diagnostics;

/// <summary>"Did you mean": the nearest known word to a misspelt one.</summary>
public static class Suggestion
{
    private const int LargestDistance = 2;

    /// <summary>
    /// The candidate at most two edits away (insert, delete, replace, swap of neighbours; case is free), or null.
    /// Of equally near candidates the first in ordinal order wins.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var best = (Word: (string?)null, Distance: LargestDistance + 1);
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            var distance = Distance(word, candidate);
            if (distance < best.Distance && distance < Math.Max(candidate.Length, 2))
                best = (candidate, distance);
        }

        return best.Word;
    }

    /// <summary>"Did you mean 'x'?" or, when nothing is near, the given order.</summary>
    public static string Fix(string word, IEnumerable<string> candidates, string otherwise) =>
        Nearest(word, candidates) is { } near ? $"Did you mean '{near}'?" : otherwise;

    /// <summary>Optimal string alignment distance, ignoring case; anything above two is reported as three.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > LargestDistance || left.Length > 200)
            return LargestDistance + 1;

        var beforePrevious = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                var swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
                current[j] = swapped ? Math.Min(best, beforePrevious[j - 2] + 1) : best;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return Math.Min(previous[right.Length], LargestDistance + 1);
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
