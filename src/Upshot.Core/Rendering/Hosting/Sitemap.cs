using System.Security;
using Upshot.Model;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary><c>sitemap.xml</c> after sitemaps.org 0.9: every page with its whole address and the day it was checked.</summary>
internal static class Sitemap
{
    public static OutputFile Write(Site site)
    {
        var days = site.Pages.ToFrozenDictionary(page => page.Source, page => page.Day, StringComparer.Ordinal);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var route in site.Routes.All.Where(route => route.LeadsTo is null))
        {
            xml.Append("  <url><loc>").Append(SecurityElement.Escape(site.BaseUrl + route.Address)).Append("</loc>");
            if (route.IsPage && days.GetValueOrDefault(route.Source) is { } day)
                xml.Append($"<lastmod>{day:yyyy-MM-dd}</lastmod>");
            xml.Append("</url>\n");
        }

        xml.Append("</urlset>\n");
        return new OutputFile("sitemap.xml", Encoding.UTF8.GetBytes(xml.ToString()));
    }
}
