using System.Text.Json;

namespace Upshot.Checks.Baselines;

/// <summary>What can be wrong with the list of known findings.</summary>
internal static class BaselineRules
{
    private const int MostNamed = 3;

    private const string WriteAnew = "Run 'upshot check --write-baseline' to write it anew.";

    private static readonly Rule Mended = new(
        "UP353",
        Severity.Warning,
        "Known findings that are mended",
        "The list may only get shorter, or the same mistake could come back unseen."
    );

    private static readonly Rule Unreadable = new(
        "UP355",
        Severity.Error,
        "The list of known findings can't be read",
        "Without it nobody can tell old findings from new ones."
    );

    public static Diagnostic Prune(ImmutableArray<FindingKey> mended)
    {
        var named = mended.Select(key => $"{key.Rule} in {key.Path}").Distinct(StringComparer.Ordinal).ToArray();
        var more = named.Length > MostNamed ? $" and {named.Length - MostNamed} more" : "";
        return Mended.At(
            Location.Of(KnownFindings.FileName),
            $"{mended.Length} known {(mended.Length == 1 ? "finding is" : "findings are")} mended: "
                + string.Join(", ", named.Take(MostNamed))
                + more,
            "Run 'upshot check --write-baseline' to take them out of the list."
        );
    }

    public static Diagnostic NotJson(JsonException trouble) =>
        Unreadable.At(
            trouble.LineNumber is { } line
                ? new Location(KnownFindings.FileName, (int)line + 1, (int)(trouble.BytePositionInLine ?? 0) + 1)
                : Location.Of(KnownFindings.FileName),
            "this is not JSON",
            "Take it back from version control, or run 'upshot check --write-baseline'."
        );

    public static Diagnostic OtherShape(string what) =>
        Unreadable.At(Location.Of(KnownFindings.FileName), what, WriteAnew);
}
