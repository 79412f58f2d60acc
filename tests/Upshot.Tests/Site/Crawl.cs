using System.Collections.Immutable;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>Follows every link of a built site as a browser would that has it at one address.</summary>
public static class Crawl
{
    private static readonly ImmutableArray<string> Attributes = ["href", "src"];

    /// <summary>One line for each link that leads nowhere, or out of the site without saying so.</summary>
    /// <param name="site">What was built.</param>
    /// <param name="root">Where it stands: <c>file:///share/it/</c> or <c>https://host/sub/path/</c>.</param>
    public static ImmutableArray<string> Broken(BuiltSite site, string root) =>
        [
            .. site
                .Pages.Where(path => path != "404.html")
                .SelectMany(path => Links(site, path).SelectMany(link => Problem(site, root, path, link))),
        ];

    public static int Count(BuiltSite site) => site.Pages.Sum(path => Links(site, path).Count());

    private static IEnumerable<string> Links(BuiltSite site, string path) =>
        site.Page(path)
            .All.Where(element => element is not { LocalName: "link" } || element.GetAttribute("rel") != "canonical")
            .SelectMany(element => Attributes.Select(element.GetAttribute))
            .OfType<string>();

    private static IEnumerable<string> Problem(BuiltSite site, string root, string path, string link)
    {
        var target = new Uri(new Uri(root + path), link);
        if (target.Scheme is "mailto" or "tel" or "data")
            yield break;

        var isWhole =
            link.StartsWith("http:", StringComparison.Ordinal) || link.StartsWith("https:", StringComparison.Ordinal);
        if (isWhole)
            yield break;

        var file = target.GetLeftPart(UriPartial.Path);
        if (!file.StartsWith(root, StringComparison.Ordinal))
            yield return $"{path}: '{link}' leaves the site";
        else if (!site.Has(Uri.UnescapeDataString(file[root.Length..])))
            yield return $"{path}: '{link}' leads to no file";
        else if (target.Fragment.Length > 1 && !HasTarget(site, file[root.Length..], target.Fragment[1..]))
            yield return $"{path}: '{link}' leads to no place in the page";
    }

    private static bool HasTarget(BuiltSite site, string path, string fragment) =>
        site.Page(path).GetElementById(Uri.UnescapeDataString(fragment)) is not null;
}
