using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;

namespace Upshot.Rendering.Channels;

/// <summary>Who gets what through which channel.</summary>
internal static class Receivers
{
    /// <summary>Audiences that get a digest.</summary>
    public static IEnumerable<Audience> Of(Site site, Makes makes) =>
        site.Audiences.Where(audience =>
            site.Channels.Any(channel => channel.Makes == makes && channel.Reaches(audience))
        );

    /// <summary>The audiences of one channel, as above.</summary>
    public static IEnumerable<Audience> Of(Site site, Channel channel) =>
        site.Audiences.Where(audience => channel.Reaches(audience));

    public static bool Has(Site site, Makes makes) => site.Channels.Any(channel => channel.Makes == makes);

    /// <summary>News that names no channel is told in all of them.</summary>
    public static bool IsToldIn(Site site, Update update, Makes makes) =>
        update.Channels.IsEmpty || site.Channels.Among(update.Channels).Any(channel => channel.Makes == makes);

    /// <summary>The same for what one audience gets: a channel for others does not bring it to them.</summary>
    public static bool IsInDigest(Site site, Update update, Makes makes, Audience audience) =>
        update.Channels.IsEmpty
        || site.Channels.Among(update.Channels).Any(channel => channel.Makes == makes && channel.Reaches(audience));

    /// <summary>Where no channel is a feed, the feeds are a part of the site and tell what is on it.</summary>
    public static bool IsInFeed(Site site, Update update, Audience audience) =>
        update.Channels.IsEmpty
        || !Has(site, Makes.Feed)
        || site.Channels.Among(update.Channels).Any(channel => channel.Makes == Makes.Feed && channel.IsFor(audience));

    public static bool IsFor(Page page, Audience audience) =>
        page.IsFor(audience.Id.Id) || page.IsFor(Audience.Everyone);
}
