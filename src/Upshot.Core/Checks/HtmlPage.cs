using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Upshot.Checks.Budgets;
using Upshot.Model;
using Upshot.Output;

namespace Upshot.Checks;

/// <summary>A page as a reader gets it, with the file to blame.</summary>
/// <param name="path">Of the HTML file, from the root of the site.</param>
/// <param name="route">Null for the page that is shown where there is none.</param>
/// <param name="html">The file's bytes.</param>
public sealed class HtmlPage(string path, Route? route, ReadOnlyMemory<byte> html)
{
    /// <summary>Reads one page after another; a new one for each takes about as long as the reading.</summary>
    [ThreadStatic]
    private static HtmlParser? parser;

    private IHtmlDocument? document;
    private PageNodes? nodes;
    private ImmutableArray<PageSection> sections;

    public string Path { get; } = path;

    public Route? Route { get; } = route;

    /// <summary>Read when somebody first asks, and again after it was let go; rules must not change it.</summary>
    public IHtmlDocument Document => document ??= (parser ??= new()).ParseDocument(Encoding.UTF8.GetString(html.Span));

    internal PageNodes Nodes => nodes ??= new(Document);

    internal ImmutableArray<PageSection> Sections
    {
        get
        {
            // Another page may ask while this one is let go.
            var known = sections;
            return known.IsDefault ? sections = PageWords.SectionsOf(Nodes.Main) : known;
        }
    }

    /// <summary>The content file, or the HTML file where no content is behind it.</summary>
    public Location At => Location.Of(Route?.Source ?? Path);

    /// <summary>All pages among the files of a site.</summary>
    public static ImmutableArray<HtmlPage> All(Site site, ImmutableArray<OutputFile> files)
    {
        var byPath = site.Routes.All.ToFrozenDictionary(route => route.OutputPath, StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !SiteHeaders.IsMail(file.Path))
                .Select(file => new HtmlPage(file.Path, byPath.GetValueOrDefault(file.Path), file.Bytes)),
        ];
    }

    /// <summary>Lets the document go: those of a large site together would fill the memory.</summary>
    internal void LetGo() => (document, nodes, sections) = (null, null, default);
}
