namespace Upshot.Model.Metrics;

/// <summary>
/// Reads quality words however they are spelt: any case, hyphens, spaces, and with "value" behind. Public statistics
/// write the same six words in two dozen ways.
/// </summary>
public static class QualityWord
{
    /// <summary>The words as we would write them.</summary>
    public static ImmutableArray<string> All { get; } =
    ["normal", "estimate", "provisional", "suppressed", "low-reliability", "definition-differs"];

    /// <summary>Null when the text is none of the words; blank is normal.</summary>
    public static Quality? Parse(string text) =>
        Letters(text) switch
        {
            "" or "normal" => Quality.Normal,
            "estimate" or "estimated" => Quality.Estimate,
            "provisional" => Quality.Provisional,
            "suppressed" => Quality.Suppressed,
            "lowreliability" => Quality.LowReliability,
            "definitiondiffers" => Quality.DefinitionDiffers,
            _ => null,
        };

    private static string Letters(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.Length > "value".Length && letters.EndsWith("value", StringComparison.Ordinal)
            ? letters[..^"value".Length]
            : letters;
    }
}
