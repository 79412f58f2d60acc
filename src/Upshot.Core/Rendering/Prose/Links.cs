using Upshot.Model;
using Upshot.Parsing;

namespace Upshot.Rendering.Prose;

/// <summary>Links that a writer typed, in a text or in a field.</summary>
internal static class Links
{
    private static readonly Rule Broken = new(
        "UP410",
        Severity.Error,
        "The link leads nowhere",
        "The reader would land on 'not found'."
    );

    private static readonly Rule NoHeading = new(
        "UP412",
        Severity.Error,
        "The link leads to a heading that is not there",
        "The reader would land at the top of the page and have to search."
    );

    /// <summary>The address to print; null when the link leads nowhere, which is then reported.</summary>
    /// <param name="context">The page the link is printed on; it may be another than its own.</param>
    /// <param name="page">The page that holds the link: paths are relative to its source file.</param>
    /// <param name="target">As written.</param>
    /// <param name="at">Where it was written.</param>
    public static string? Href(PageContext context, Page page, string target, Location at)
    {
        if (LinkResolver.HasScheme(target))
            return target;

        var cut = target.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = cut < 0 ? (target, "") : (target[..cut], target[(cut + 1)..]);
        if (path.Length == 0)
            return OnPage(context, page, fragment, "", at);

        if (LinkResolver.Resolve(context.Site, page.Source, path) is not { } route)
        {
            if (!context.Site.BrokenPages.Contains(LinkResolver.NameOf(path)))
                context.Report(
                    Broken.At(at, $"there is no page '{path}'", LinkResolver.Suggest(context.Site, page.Source, path))
                );
            return null;
        }

        var href = context.ToFile(route.OutputPath);
        var there = route.IsPage ? context.All.PagesBySource.GetValueOrDefault(route.Source) : null;
        return fragment.Length == 0 ? href
            : there is null ? $"{href}#{fragment}"
            : OnPage(context, there, fragment, href, at);
    }

    /// <summary>Headings carry a prefix in the page, which writers do not type.</summary>
    private static string OnPage(PageContext context, Page page, string fragment, string href, Location at)
    {
        if (fragment.Length == 0)
            return href.Length == 0 ? "#" : href;

        var ids = page.Body.Headings.Select(heading => heading.Id).ToArray();
        var id = Array.Find(ids, known => known == fragment || known == MarkdownBody.HeadingPrefix + fragment);
        if (id is null)
            context.Report(
                NoHeading.At(
                    at,
                    $"'{page.Title}' has no heading '#{fragment}'",
                    Suggestion.Fix(
                        fragment,
                        ids.Select(known => known[MarkdownBody.HeadingPrefix.Length..]),
                        "Write the words of the heading in lower case, joined by hyphens."
                    )
                )
            );
        return $"{href}#{id ?? fragment}";
    }
}
