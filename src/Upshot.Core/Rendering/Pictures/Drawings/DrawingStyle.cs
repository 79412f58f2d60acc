namespace Upshot.Rendering.Pictures.Drawings;

/// <summary>Values of a drawing that could fetch something: they may only name parts of the drawing itself.</summary>
internal static class DrawingStyle
{
    private static readonly ImmutableArray<string> Fetching =
    [
        "image-set(",
        "src(",
        "expression(",
        "behavior",
        "-moz-binding",
        "javascript:",
    ];

    /// <summary>'#part', and nothing else.</summary>
    public static bool IsOwnPart(string address)
    {
        var trimmed = address.Trim();
        return trimmed.StartsWith('#') && !trimmed.Any(char.IsWhiteSpace);
    }

    /// <summary>What is wrong with it, to stand behind its name; null when nothing is.</summary>
    public static string? Problem(string value, bool isStyle) =>
        !OwnPartsOnly(value) ? "fetches something from outside the drawing"
        : !isStyle ? null
        : value.Contains('\\') ? "hides letters behind a backslash"
        : Fetching.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase)) ? "fetches or runs something"
        : HasOrder(value) ? "has an order that begins with '@'"
        : null;

    private static bool OwnPartsOnly(string value)
    {
        const string Start = "url(";
        for (
            var at = value.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = value.IndexOf(Start, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var target = value.AsSpan(at + Start.Length).TrimStart();
            if (target.Length > 0 && target[0] is '"' or '\'')
                target = target[1..];
            if (target.Length == 0 || target[0] != '#')
                return false;
        }

        return true;
    }

    /// <summary>Only '@media', which fetches nothing.</summary>
    private static bool HasOrder(string value)
    {
        for (var at = value.IndexOf('@'); at >= 0; at = value.IndexOf('@', at + 1))
        {
            if (!value.AsSpan(at).StartsWith("@media", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
