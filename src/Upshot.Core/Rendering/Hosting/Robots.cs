using Upshot.Model;
using Upshot.Model.Settings;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary><c>robots.txt</c> after RFC 9309: an intranet site keeps search engines out unless it says otherwise.</summary>
internal static class Robots
{
    public static OutputFile Write(Site site)
    {
        var rule =
            site.Settings.Visibility == SiteVisibility.Public
                ? $"User-agent: *\nAllow: /\nSitemap: {site.BaseUrl}sitemap.xml\n"
                : "User-agent: *\nDisallow: /\n";
        return new OutputFile("robots.txt", Encoding.UTF8.GetBytes(rule));
    }
}
