using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Upshot.Model;
using Upshot.Output;

namespace Upshot.Checks;

/// <summary>A page as a reader gets it, with the file to blame.</summary>
/// <param name="Path">Of the HTML file, from the root of the site.</param>
/// <param name="Route">Null for the page that is shown where there is none.</param>
/// <param name="Document">Read once; rules must not change it.</param>
public sealed record HtmlPage(string Path, Route? Route, IHtmlDocument Document)
{
    /// <summary>The content file, or the HTML file where no content is behind it.</summary>
    public Location At => Location.Of(Route?.Source ?? Path);

    public static ImmutableArray<HtmlPage> Read(Site site, ImmutableArray<OutputFile> files)
    {
        var byPath = site.Routes.All.ToFrozenDictionary(route => route.OutputPath, StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !SiteHeaders.IsMail(file.Path))
                .AsParallel()
                .AsOrdered()
                .Select(file => new HtmlPage(
                    file.Path,
                    byPath.GetValueOrDefault(file.Path),
                    new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span))
                )),
        ];
    }
}
