namespace Upshot.Checks.Prose;

/// <summary>Words to be looked up without making a string of each word of a text; case is free.</summary>
internal static class WordSet
{
    /// <param name="words">With white space between them.</param>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string words) =>
        FrozenSet
            .ToFrozenSet(
                words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
                StringComparer.OrdinalIgnoreCase
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
