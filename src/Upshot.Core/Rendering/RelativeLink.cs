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
        var shared = toPath.AsSpan(0, fromAddress.AsSpan().CommonPrefixLength(toPath)).LastIndexOf('/') + 1;
        var up = fromAddress.AsSpan(shared).Count('/');
        return up == 0 ? toPath[shared..] : Up(up) + toPath[shared..];
    }

    /// <summary>The way from a page to the root: "../../", or "./" from home.</summary>
    public static string Root(string fromAddress) =>
        fromAddress.Length == 0 ? "./" : Up(fromAddress.AsSpan().Count('/'));

    private static string Up(int folders) => folders == 1 ? "../" : string.Concat(Enumerable.Repeat("../", folders));
}
