namespace Upshot.Templates.Parsing;

/// <summary>"Did you mean": the nearest known word to a misspelt one.</summary>
internal static class NearestWord
{
    private const int LargestDistance = 2;
    private const int LongestWord = 80;

    /// <summary>The candidate at most two edits away, the first in ordinal order of equally near ones, or null.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        var best = (Word: (string?)null, Distance: LargestDistance + 1);
        foreach (var candidate in candidates.Distinct().Order(StringComparer.Ordinal))
        {
            var distance = Distance(word, candidate);
            if (distance < best.Distance && distance < Math.Max(candidate.Length, 2))
                best = (candidate, distance);
        }

        return best.Word;
    }

    /// <summary>Inserted, dropped, replaced and swapped characters, ignoring case.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > LargestDistance || left.Length > LongestWord)
            return LargestDistance + 1;

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
