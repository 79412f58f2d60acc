namespace Upshot.Sources;

/// <summary>Files that no writer made on purpose, and hidden ones: read past without a word.</summary>
public static class IgnoredName
{
    private static readonly FrozenSet<string> Droppings = FrozenSet.ToFrozenSet(
        [".DS_Store", "Thumbs.db", "ehthumbs.db", "desktop.ini"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Left by a file manager that showed the folder.</summary>
    public static bool IsDropping(string name) => Droppings.Contains(name);

    /// <summary>Hidden, a dropping, or left by an editor: lock files of Office, backups, swap files.</summary>
    public static bool IsIgnored(string name) =>
        name is ['.', ..] or ['~', '$', ..] or [.., '~'] or ['#', .., '#']
        || IsDropping(name)
        || name.EndsWith(".swp", StringComparison.OrdinalIgnoreCase)
        || (name is ['~', ..] && name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase));
}
