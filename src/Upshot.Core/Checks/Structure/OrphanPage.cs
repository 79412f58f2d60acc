using Upshot.Model;

namespace Upshot.Checks.Structure;

/// <summary>Each page can be reached from another one, not only from the list of all pages.</summary>
internal sealed class OrphanPage : ICheck<Site>
{
    private const string Index = "index.html";

    public Rule Rule { get; } =
        new(
            "UP432",
            Severity.Warning,
            "No page leads here",
            "Readers follow links; hardly anybody reads a list of all pages."
        );

    public string Bad =>
        """
            -- themes/default/templates/partials/footer.html --
            <footer></footer>
            """;

    public string Good => "You can ring the gate at any time.";

    public IEnumerable<Diagnostic> Check(Site subject, CheckContext context)
    {
        if (context.Read.IsEmpty)
            return []; // nothing was drawn, so nothing can be said of links

        var root = subject.BaseUrl;
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var read in context.Read.Where(read => CanLead(read.Page)))
        {
            linked.UnionWith(
                read.Links.Distinct(StringComparer.Ordinal)
                    .Select(link => PathOf(read.Page.Path, link, root))
                    .OfType<string>()
                    .Where(path => path != read.Page.Path)
            );
        }

        return subject
            .Routes.All.Where(route =>
                route is { LeadsTo: null, IsPage: true, IsListed: true, Address.Length: > 0 }
                && !linked.Contains(route.OutputPath)
            )
            .Select(route =>
                Rule.At(
                    Location.Of(route.Source),
                    "no other page links to this one",
                    "Link to it from the page on which readers would look for it."
                )
            );
    }

    /// <summary>
    /// Not the list of all pages, nor the page of an audience, which names whatever was written for it; nor one that only
    /// sends readers on, nor one that is shown for a mistyped address.
    /// </summary>
    private static bool CanLead(HtmlPage page) =>
        page.Route is { LeadsTo: null } route
        && route.Address != Addresses.Search
        && route.Source != "content/audiences.yml";

    /// <summary>The file that a link opens; null when it leaves the site.</summary>
    private static string? PathOf(string from, string href, string root)
    {
        var target = href.Split('#', '?')[0];
        var isAbsolute = target.StartsWith(root, StringComparison.Ordinal);
        if (target.Length == 0 || (!isAbsolute && target.Contains(':')))
            return null;

        var path = isAbsolute ? target[root.Length..] : target;
        var segments = isAbsolute || path.StartsWith('/') ? [] : new List<string>(from.Split('/')[..^1]);
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "." or ".."))
                segments.Add(segment);
        }

        if (path.Length == 0 || path.EndsWith('/'))
            segments.Add(Index);
        return string.Join('/', segments);
    }
}
