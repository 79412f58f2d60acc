using System.Text.Json.Nodes;
using Upshot.Model;
using Upshot.Model.Schema;
using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>
/// <c>urls.json</c>: every address with the source it comes from. A later build is held against it, because a
/// published address may not vanish.
/// </summary>
internal static class AddressList
{
    public static OutputFile Write(Site site)
    {
        var addresses = new JsonArray();
        foreach (var route in site.Routes.All)
        {
            var entry = new JsonObject { ["address"] = "/" + route.Address, ["source"] = route.Source };
            if (route.LeadsTo is { } target)
                entry["leads_to"] = "/" + target;
            addresses.Add((JsonNode)entry);
        }

        var root = new JsonObject { ["version"] = 1, ["addresses"] = addresses };
        return new OutputFile("urls.json", Encoding.UTF8.GetBytes(root.ToJsonString(Json.Indented) + "\n"));
    }
}
