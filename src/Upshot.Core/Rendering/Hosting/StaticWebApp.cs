using System.Text.Json.Nodes;
using Upshot.Model.Schema;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary><c>staticwebapp.config.json</c> of Azure Static Web Apps. The first route that fits is the only one used.</summary>
internal static class StaticWebApp
{
    /// <summary>Azure refuses a file of more than 20 kB; a redirect left out still has its HTML page.</summary>
    private const int MostBytes = 19_000;

    public static string Text(HostedSite site)
    {
        var routes = new JsonArray(
            Headers(site.Root + SiteHeaders.AssetFolder + "*.{svg}", "assets/a.svg"),
            Headers(site.Root + SiteHeaders.AssetFolder + "*", "assets/a"),
            Headers(site.Root + SiteHeaders.MailFolder + "*", SiteHeaders.MailFolder),
            Headers(site.Root + "*.{svg}", "a.svg")
        );
        var root = new JsonObject
        {
            ["globalHeaders"] = ObjectOf(SiteHeaders.Of("index.html")),
            ["routes"] = routes,
            ["responseOverrides"] = new JsonObject
            {
                ["404"] = new JsonObject { ["rewrite"] = site.Root + "404.html" },
            },
            ["mimeTypes"] = new JsonObject(
                SiteType.All.Select(type => KeyValuePair.Create<string, JsonNode?>(type.Extension, type.WithEncoding))
            ),
        };
        var size = Encoding.UTF8.GetByteCount(Print(root));
        foreach (var route in site.Redirects.SelectMany(redirect => Routes(site, redirect)))
        {
            size += Encoding.UTF8.GetByteCount(route.ToJsonString(Json.Indented)) + 32; // its indent and comma
            if (size > MostBytes)
                break;

            routes.Add((JsonNode)route);
        }

        return Print(root);
    }

    private static string Print(JsonObject root) => root.ToJsonString(Json.Indented) + "\n";

    private static JsonObject Headers(string route, string example) =>
        new() { ["route"] = route, ["headers"] = ObjectOf(SiteHeaders.Of(example)) };

    private static IEnumerable<JsonObject> Routes(HostedSite site, Redirect redirect) =>
        redirect.Spellings.Select(from => new JsonObject
        {
            ["route"] = site.Root + from,
            ["redirect"] = redirect.Target,
            ["statusCode"] = 301,
        });

    private static JsonObject ObjectOf(ImmutableArray<SiteHeader> headers) =>
        new(headers.Select(header => KeyValuePair.Create<string, JsonNode?>(header.Name, header.Value)));
}
