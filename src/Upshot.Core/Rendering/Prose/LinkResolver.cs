using Upshot.Model;

namespace Upshot.Rendering.Prose;

/// <summary>What a link in a text leads to: a page of the site, another place, or nothing.</summary>
internal static class LinkResolver
{
    private static readonly Rule Broken = new(
        "UP410",
        Severity.Error,
        "The link leads nowhere",
        "The reader would land on 'not found'."
    );

    /// <summary>The address to print, or null and the reason why there is none.</summary>
    /// <param name="site">Where pages are looked up.</param>
    /// <param name="page">The page that holds the link: paths are relative to its source file.</param>
    /// <param name="target">As written, such as <c>../services/laptop.md</c>, <c>/services/laptop/</c> or a whole address.</param>
    /// <param name="fromAddress">Of the page the text is printed on; it may be another than its own.</param>
    public static (string? Href, string? Problem) Resolve(Site site, Page page, string target, string fromAddress)
    {
        if (target.StartsWith('#') || HasScheme(target))
            return (target, null);

        var cut = target.IndexOfAny(['#', '?']);
        var (path, rest) = cut < 0 ? (target, "") : (target[..cut], target[cut..]);
        var route = path.StartsWith('/') ? ByAddress(site, path) : BySource(site, page, path) ?? ByAddress(site, path);
        return route is null ? (null, path) : (RelativeLink.To(fromAddress, route.OutputPath) + rest, null);
    }

    public static Diagnostic Finding(Site site, Page page, string target, Location at) =>
        Broken.At(at, $"there is no page '{target}'", Suggest(site, page, target));

    private static bool HasScheme(string target)
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

    private static Route? BySource(Site site, Page page, string path)
    {
        if (Combine(page.Source, path) is not { } combined)
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

    private static string Suggest(Site site, Page page, string target)
    {
        var name = target.TrimEnd('/').Split('/')[^1].Replace(".md", "");
        var pages = site.Routes.All.Where(route => route.IsPage).ToArray();
        var near = Suggestion.Nearest(name, pages.Select(route => Path.GetFileNameWithoutExtension(route.Source)));
        if (pages.FirstOrDefault(route => Path.GetFileNameWithoutExtension(route.Source) == near) is not { } found)
            return "Write the path of the page's file from here, such as '../services/name.md'.";

        var from = string.Join('/', page.Source.Split('/')[..^1]) + "/";
        return $"Did you mean '{RelativeLink.To(from, found.Source)}'?";
    }
}
