namespace Upshot.Rendering;

/// <summary>
/// Links that work at a domain's root, under a sub-path and from a folder on a share: relative, and naming
/// <c>index.html</c>.
/// </summary>
public static class RelativeLink
{
    /// <param name="fromAddress">Of the page that holds the link, ending in a slash; home is the empty text.</param>
    /// <param name="toPath">File from the root of the site, with or without a fragment.</param>
    public static string To(string fromAddress, string toPath)
    {
        var from = fromAddress.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = toPath.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;

        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
    }

    /// <summary>The way from a page to the root: "../../", or "./" from home.</summary>
    public static string Root(string fromAddress) =>
        fromAddress.Length == 0
            ? "./"
            : string.Concat(Enumerable.Repeat("../", fromAddress.Count(letter => letter == '/')));
}
