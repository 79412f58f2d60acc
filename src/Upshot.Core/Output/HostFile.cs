namespace Upshot.Output;

/// <summary>Files that tell a host what to do. It obeys them and need not hand them out.</summary>
public static class HostFile
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["_headers", "_redirects", "web.config", "staticwebapp.config.json", ".nojekyll"],
        StringComparer.Ordinal
    );

    public static bool Is(string path) => Names.Contains(path) || path.StartsWith("hosting/", StringComparison.Ordinal);
}
