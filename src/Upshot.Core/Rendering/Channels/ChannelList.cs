using System.Text.Json.Nodes;
using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Output;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Pages;

namespace Upshot.Rendering.Channels;

/// <summary>
/// <c>channels.json</c>: what each channel tells, so that what was sent can be held against what is true now.
/// </summary>
internal sealed class ChannelList
{
    /// <summary>Its values are hashes and the names of what channels make; no word of an author is among them.</summary>
    public const string FileName = "channels.json";

    private readonly RenderContext all;
    private readonly PageContext context;
    private readonly ToldItems told;

    private ChannelList(RenderContext all)
    {
        this.all = all;
        context = ChannelFiles.Context(all);
        told = new ToldItems(all);
    }

    private Site Site => all.Site;

    public static ImmutableArray<ChannelContents> Of(RenderContext all)
    {
        if (all.Site.Channels.Count == 0)
            return [];

        var list = new ChannelList(all);
        return
        [
            .. all.Site.Channels.Select(channel => new ChannelContents(
                channel.Id.Id,
                Naming.Kebab(channel.Makes.ToString()),
                list.Items(channel)
                    .DistinctBy(entry => entry.Item)
                    .ToImmutableSortedDictionary(entry => entry.Item, entry => entry.Hash, StringComparer.Ordinal)
            )),
        ];
    }

    public static OutputFile Write(ImmutableArray<ChannelContents> channels)
    {
        var entries = new JsonObject();
        foreach (var channel in channels)
        {
            var items = new JsonObject();
            foreach (var (item, hash) in channel.Items)
                items[item] = hash;
            entries[channel.Id] = new JsonObject { ["makes"] = channel.Makes, ["items"] = items };
        }

        var root = new JsonObject { ["version"] = 1, ["channels"] = entries };
        return new OutputFile(FileName, Encoding.UTF8.GetBytes(root.ToJsonString(Json.Indented) + "\n"));
    }

    private IEnumerable<(string Item, string Hash)> Items(Channel channel) =>
        channel.Makes switch
        {
            Makes.Pages =>
            [
                .. Site.Pages.Select(told.Of),
                .. Site.Measures.Select(told.Of),
                .. Site.Messages.Select(message =>
                    ToldItems.Of(message, message.Text, message.What, message.Why, message.How)
                ),
            ],
            Makes.Feed => For(MadeFor(channel), audience => News(Feed.News(Site, audience))),
            Makes.EmailDigest => For(
                Receivers.Of(Site, channel),
                audience => Told(Digest.Of(context, audience, channel.Makes))
            ),
            Makes.TeamsCard =>
            [
                .. TeamsCards.News(Site, channel).SelectMany(Card),
                .. For(Receivers.Of(Site, channel), audience => Told(Digest.Of(context, audience, channel.Makes))),
            ],
            Makes.OnePage => For(MadeFor(channel), Sheet),
            _ => For(MadeFor(channel), TalkingPoints),
        };

    private IEnumerable<Audience> MadeFor(Channel channel) => Site.Audiences.Where(channel.IsFor);

    private static IEnumerable<(string Item, string Hash)> For(
        IEnumerable<Audience> audiences,
        Func<Audience, IEnumerable<(string Item, string Hash)>> items
    ) =>
        audiences.SelectMany(audience =>
            items(audience).Select(entry => ($"{audience.Id.Id}/{entry.Item}", entry.Hash))
        );

    /// <summary>Each piece with the numbers that stand under it.</summary>
    private IEnumerable<(string Item, string Hash)> News(IEnumerable<Update> updates) =>
        updates.SelectMany(update => Numbers(Site.Measures.Among(update.Metrics)).Prepend(told.Of(update)));

    private IEnumerable<(string Item, string Hash)> Card(Update update) =>
        TeamsCards.Shown(context, update).Select(told.Of).Prepend(told.Of(update));

    private IEnumerable<(string Item, string Hash)> Told(Digest digest) =>
        [
            .. digest.Updates.Select(told.Of),
            .. digest.Measures.Select(told.Of),
            .. digest.Messages.Select(message => ToldItems.Of(message, message.Text, message.What)),
            .. digest.WeNeed.IsEmpty ? [] : new[] { ToldItems.Of("words/what-we-ask", digest.WeNeed) },
        ];

    /// <summary>The latest report for them on one page, which counts all its numbers together.</summary>
    private IEnumerable<(string Item, string Hash)> Sheet(Audience audience)
    {
        if (Site.Reports.FirstOrDefault(report => report.IsFor(audience.Id.Id)) is not { } latest)
            return [];

        var kept = all.FrozenMeasures.GetValueOrDefault(latest.Id, Site.Measures);
        return
        [
            told.Of(latest),
            .. Numbers(kept.Among(latest.Goals.SelectMany(goal => goal.Metrics))),
            ToldItems.Of("words/what-we-ask", latest.Together.Select(context.Say)),
        ];
    }

    private IEnumerable<(string Item, string Hash)> TalkingPoints(Audience audience) =>
        [
            .. Numbers(TalkingPointsPage.Shown(context, audience)),
            .. TalkingPointsPage.MessagesFor(Site, audience).Select(message => ToldItems.Of(message, message.Text)),
            ToldItems.Of("words/what-we-ask", TalkingPointsPage.WeNeed(context, audience)),
        ];

    /// <summary>What people say stands beside a service level wherever that is shown.</summary>
    private IEnumerable<(string Item, string Hash)> Numbers(IEnumerable<Measure> measures) =>
        MetricCards.InPairs(measures).Select(told.Of);
}
