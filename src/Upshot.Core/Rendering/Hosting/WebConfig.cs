using System.Xml.Linq;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>
/// <c>web.config</c> of Microsoft's Internet Information Services. It uses only what the server brings: a section of
/// a module that is not installed would answer every page with an error. Where the server's redirection is not
/// installed, the HTML page at the old address still leads on.
/// </summary>
internal static class WebConfig
{
    public static string Text(HostedSite site)
    {
        var policy = new SiteHeader(SiteHeaders.PolicyName, SiteHeaders.OwnStylesPolicy);
        var configuration = new XElement(
            "configuration",
            Server(
                new XElement(
                    "defaultDocument",
                    new XAttribute("enabled", "true"),
                    new XElement("files", new XElement("clear"), Add("value", "index.html"))
                ),
                new XElement("staticContent", Types(), Cache("DisableCache")),
                Headers([SiteHeaders.Policy, .. SiteHeaders.Always], [new XElement("remove", Name("X-Powered-By"))]),
                NotFound()
            ),
            Location(
                SiteHeaders.AssetFolder.TrimEnd('/'),
                new XElement(
                    "staticContent",
                    Cache(
                        "UseMaxAge",
                        new XAttribute("cacheControlMaxAge", "365.00:00:00"),
                        new XAttribute("cacheControlCustom", "public, immutable")
                    )
                )
            ),
            Location(SiteHeaders.MailFolder.TrimEnd('/'), Headers([policy], [])),
            site.Drawings.Select(path => Location(path, Headers([policy], []))),
            site.Redirects.Where(redirect => !redirect.HasPagesBelow)
                .Select(redirect => Location(redirect.From.TrimEnd('/'), Leading(redirect)))
        );
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            + configuration.ToString().ReplaceLineEndings("\n")
            + "\n";
    }

    private static IEnumerable<XElement> Types() =>
        SiteType.All.SelectMany(type =>
            new[]
            {
                new XElement("remove", new XAttribute("fileExtension", type.Extension)),
                new XElement(
                    "mimeMap",
                    new XAttribute("fileExtension", type.Extension),
                    new XAttribute("mimeType", type.WithEncoding)
                ),
            }
        );

    private static XElement Cache(string mode, params ReadOnlySpan<XAttribute> more) =>
        new("clientCache", new XAttribute("cacheControlMode", mode), more.ToArray());

    /// <summary>Each is removed first: a server that already sends one would refuse a second.</summary>
    private static XElement Headers(ImmutableArray<SiteHeader> headers, ImmutableArray<XElement> first) =>
        new(
            "httpProtocol",
            new XElement(
                "customHeaders",
                first,
                headers.SelectMany(header =>
                    new[]
                    {
                        new XElement("remove", Name(header.Name)),
                        new XElement("add", Name(header.Name), new XAttribute("value", header.Value)),
                    }
                )
            )
        );

    private static XElement NotFound() =>
        new(
            "httpErrors",
            new XAttribute("errorMode", "Custom"),
            new XElement("remove", new XAttribute("statusCode", "404")),
            new XElement(
                "error",
                new XAttribute("statusCode", "404"),
                new XAttribute("path", "404.html"),
                new XAttribute("responseMode", "File")
            )
        );

    private static XElement Leading(Redirect redirect) =>
        new(
            "httpRedirect",
            new XAttribute("enabled", "true"),
            new XAttribute("destination", redirect.Target),
            new XAttribute("exactDestination", "true"),
            new XAttribute("httpResponseStatus", "Permanent")
        );

    private static XElement Location(string path, XElement rule) =>
        new("location", new XAttribute("path", path), Server(rule));

    private static XElement Server(params ReadOnlySpan<XElement> rules) => new("system.webServer", rules.ToArray());

    private static XElement Add(string name, string value) => new("add", new XAttribute(name, value));

    private static XAttribute Name(string name) => new("name", name);
}
