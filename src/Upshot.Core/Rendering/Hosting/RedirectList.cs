namespace Upshot.Rendering.Hosting;

/// <summary>
/// <c>_redirects</c>: one line for each old address, in the form Netlify, Cloudflare Pages and GitLab Pages share.
/// Hosts that do not read it still have the HTML page at the old address.
/// </summary>
internal static class RedirectList
{
    public static string Text(HostedSite site) =>
        string.Concat(
            site.Redirects.Select(redirect =>
                $"{HostedSite.Escaped(site.Root + redirect.From)} {redirect.Target} 301\n"
            )
        );
}
