using Upshot.Diagnostics;

namespace Upshot.Cli.Serving;

/// <summary>The address that opens a file in the writer's editor, at the line that is meant.</summary>
/// <param name="Root">The project's folder, as a full path.</param>
/// <param name="Pattern">With <c>{file}</c>, and <c>{line}</c> and <c>{column}</c> where the editor knows them; empty for none.</param>
internal sealed record EditorLink(string Root, string Pattern)
{
    public const string Usual = "vscode://file/{file}:{line}:{column}";

    private static readonly string[] Unsafe = ["javascript:", "data:", "vbscript:", "file:"];

    /// <summary>Whether a browser would hand it to an editor.</summary>
    public static bool IsGood(string pattern) =>
        pattern.Length == 0
        || (
            pattern.Contains("{file}", StringComparison.Ordinal)
            && Uri.TryCreate(pattern.Replace("{", "").Replace("}", ""), UriKind.Absolute, out _)
            && !Unsafe.Any(scheme => pattern.TrimStart().StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Empty when there is no editor.</summary>
    public string Of(string path) => Of(Location.Of(path));

    public string Of(Location place)
    {
        var full = Path.Combine(Root, place.Path).Replace('\\', '/').TrimStart('/');
        return Pattern
            .Replace("{file}", Uri.EscapeDataString(full).Replace("%2F", "/").Replace("%3A", ":"))
            .Replace("{line}", $"{Math.Max(place.Line, 1)}")
            .Replace("{column}", $"{Math.Max(place.Column, 1)}");
    }
}
