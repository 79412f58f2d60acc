using System.Text.Json.Nodes;
using Upshot.Model;
using Upshot.Model.Schema;
using Upshot.Output;

namespace Upshot.Rendering.Channels;

/// <summary>A feed as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    public static OutputFile Write(Site site, Feed feed)
    {
        var path = Addresses.JsonFeed(feed.Audience.Id.Id);
        var root = new JsonObject
        {
            ["version"] = Version,
            ["title"] = feed.Title,
            ["home_page_url"] = site.BaseUrl + Addresses.Audience(feed.Audience.Id.Id),
            ["feed_url"] = site.BaseUrl + path,
            ["language"] = site.Settings.Language,
            ["authors"] = Authors(site.Settings.Name),
            ["items"] = new JsonArray([.. feed.Items.Select(Item)]),
        };
        return new OutputFile(path, Encoding.UTF8.GetBytes(root.ToJsonString(Json.Indented) + "\n"));
    }

    private static JsonNode Item(FeedItem item) =>
        new JsonObject
        {
            ["id"] = item.Id,
            ["url"] = item.Url,
            ["title"] = item.Title,
            ["summary"] = item.Summary,
            ["content_html"] = item.Html,
            ["date_published"] = Feed.Noon(item.Published),
            ["date_modified"] = Feed.Noon(item.Updated),
            ["authors"] = Authors(item.Author),
            ["tags"] = new JsonArray(item.Tag),
            ["language"] = item.Language,
        };

    private static JsonArray Authors(string name) => new(new JsonObject { ["name"] = name });
}
