using Upshot.Model;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>
/// <c>_redirects</c>: one line for each old address, in the form Netlify, Cloudflare Pages and GitLab Pages share.
/// Hosts that do not read it still have the HTML page at the old address.
/// </summary>
internal static class RedirectList
{
    public static OutputFile Write(Site site)
    {
        var basePath = new Uri(site.BaseUrl).AbsolutePath;
        var lines = site
            .Routes.All.Where(route => route.LeadsTo is not null)
            .Select(route => $"{basePath}{route.Address} {basePath}{route.LeadsTo} 301\n");
        return new OutputFile("_redirects", Encoding.UTF8.GetBytes(string.Concat(lines)));
    }
}
