using Upshot.Model;

namespace Upshot.Rendering.Prose;

/// <summary>From the path of a link to the page it names.</summary>
internal static class LinkResolver
{
    /// <summary>The page the path names, or null.</summary>
    /// <param name="site">Where pages are looked up.</param>
    /// <param name="source">The file that holds the link: paths are relative to it.</param>
    /// <param name="path">Such as <c>../services/laptop.md</c> or <c>/services/laptop/</c>, without a fragment.</param>
    public static Route? Resolve(Site site, string source, string path) =>
        path.StartsWith('/') ? ByAddress(site, path) : BySource(site, source, path) ?? ByAddress(site, path);

    public static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':');
        return colon > 0 && !target.AsSpan(0, colon).ContainsAny('/', '?', '#');
    }

    private static Route? ByAddress(Site site, string path)
    {
        var address = path.Trim('/');
        if (address.EndsWith("index.html", StringComparison.Ordinal))
            address = address[..^"index.html".Length].Trim('/');
        return site.Routes.At(address.Length == 0 ? "" : address + "/");
    }

    private static Route? BySource(Site site, string source, string path)
    {
        if (Combine(source, path) is not { } combined)
            return null;
        var stem = combined.TrimEnd('/');
        return site.Routes.OfSource(stem) ?? site.Routes.OfSource(stem + ".md") ?? site.Routes.OfSource(stem + ".yml");
    }

    /// <summary>A path relative to a file's folder, with <c>.</c> and <c>..</c> resolved; null when it leaves the root.</summary>
    public static string? Combine(string file, string path)
    {
        var segments = new List<string>(file.Split('/')[..^1]);
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                    return null;
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment.Length > 0 && segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>The file name or last part of a path, without its extension.</summary>
    public static string NameOf(string path) => path.TrimEnd('/').Split('/')[^1].Replace(".md", "");

    /// <summary>What to write instead of a path that names no page.</summary>
    public static string Suggest(Site site, string source, string target)
    {
        var name = NameOf(target);
        var pages = site.Routes.All.Where(route => route.IsPage).ToArray();
        var near = Suggestion.Nearest(name, pages.Select(route => Path.GetFileNameWithoutExtension(route.Source)));
        if (pages.FirstOrDefault(route => Path.GetFileNameWithoutExtension(route.Source) == near) is not { } found)
            return "Write the path of the page's file from here, such as '../services/name.md'.";

        var from = string.Join('/', source.Split('/')[..^1]) + "/";
        return $"Did you mean '{RelativeLink.To(from, found.Source)}'?";
    }
}
