using System.Text.RegularExpressions;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>
/// <c>hosting/apache.conf</c>, to be included in a virtual host. It is no <c>.htaccess</c>: where a server does not
/// let a folder set headers, that file would answer every page with an error.
/// </summary>
internal static class ApacheSnippet
{
    public static string Text(HostedSite site)
    {
        var root = Regex.Escape(site.Root);
        var text = new StringBuilder();
        text.Append("# Include this in the virtual host of the site. It needs mod_headers, mod_alias, mod_dir and\n");
        text.Append("# mod_mime; with mod_deflate, texts are compressed on their way.\n");
        text.Append($"<Location {Quoted(site.Root)}>\n");
        text.Append("    DirectoryIndex index.html\n");
        text.Append($"    ErrorDocument 404 {site.Root}404.html\n");
        foreach (var type in SiteType.All)
            text.Append($"    AddType {Quoted(type.WithEncoding)} {type.Extension}\n");

        text.Append("    <IfModule mod_deflate.c>\n");
        text.Append(
            $"        AddOutputFilterByType DEFLATE {string.Join(' ', SiteType.All.Where(type => type.IsText).Select(type => type.Name))}\n"
        );
        text.Append("    </IfModule>\n");
        Set(text, SiteHeaders.Of("index.html"));
        text.Append("</Location>\n");
        Section(text, $@"^{root}.*\.svg$", [.. SiteHeaders.Of("a.svg").Where(IsPolicy)]);
        Section(text, $"^{root}{SiteHeaders.MailFolder}", [.. SiteHeaders.Of(SiteHeaders.MailFolder).Where(IsPolicy)]);
        // Only for what is there: an error must not be kept.
        Section(text, $"^{root}{SiteHeaders.AssetFolder}", [new(SiteHeaders.CacheName, SiteHeaders.KeepForEver)]);
        foreach (var redirect in site.Redirects)
            text.Append($"RedirectMatch 301 {Quoted(PatternOf(site, redirect))} {Quoted(redirect.Target)}\n");

        return text.ToString();
    }

    private static bool IsPolicy(SiteHeader header) => header.Name == SiteHeaders.PolicyName;

    private static string PatternOf(HostedSite site, Redirect redirect) =>
        redirect.From.EndsWith('/')
            ? $"^{Regex.Escape(site.Root + redirect.From.TrimEnd('/'))}/?$"
            : $"^{Regex.Escape(site.Root + redirect.From)}$";

    private static void Section(StringBuilder text, string pattern, ImmutableArray<SiteHeader> headers)
    {
        text.Append($"<LocationMatch {Quoted(pattern)}>\n");
        Set(text, headers);
        text.Append("</LocationMatch>\n");
    }

    private static void Set(StringBuilder text, ImmutableArray<SiteHeader> headers)
    {
        foreach (var header in headers)
            text.Append(
                header.Value == SiteHeaders.KeepForEver
                    ? $"    Header always set {header.Name} {Quoted(header.Value)} \"expr=%{{REQUEST_STATUS}} -lt 400\"\n"
                    : $"    Header always set {header.Name} {Quoted(header.Value)}\n"
            );
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"")}\"";
}
