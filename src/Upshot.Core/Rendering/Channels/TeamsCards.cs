using System.Text.Json.Nodes;
using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Output;
using Upshot.Rendering.Cards;

namespace Upshot.Rendering.Channels;

/// <summary>A card for each piece of news that is told in Teams, and one with all of it for each audience.</summary>
internal static class TeamsCards
{
    private const int MostNumbers = 2;

    public static IEnumerable<Update> News(Site site) =>
        Receivers.Has(site, Makes.TeamsCard)
            ? site.Updates.Where(update => Receivers.IsToldIn(site, update, Makes.TeamsCard))
            : [];

    /// <summary>The news that one channel tells, of several that make cards.</summary>
    public static IEnumerable<Update> News(Site site, Channel channel) =>
        News(site).Where(update => update.Channels.IsEmpty || update.Channels.Names(channel.Id.Id));

    /// <summary>The numbers on the card of a piece of news.</summary>
    public static IEnumerable<Measure> Shown(PageContext context, Update update) =>
        MetricCards.InPairs(MetricCards.Unpaired(context.Measures.Among(update.Metrics)), MostNumbers);

    public static OutputFile Of(PageContext context, Update update)
    {
        var words = context.Language.Words;
        var audiences = ContentCards.AudienceNames(context, update.Audiences);
        (string Title, string Value)[] facts =
        [
            (context.Tag("change", update.Change).Text, context.Language.Date(update.Date)),
            (words["who_it_is_for"], context.Language.List(audiences)),
            .. Shown(context, update).Select(item => CardJson.Number(context, item)),
            (words["whom_to_ask"], update.Owner),
        ];
        return CardJson.Write(
            context.Site,
            Addresses.Card(update.Id),
            [
                CardJson.Quiet(Badge(context)),
                CardJson.Title(update.Title),
                CardJson.Text(context.Say(update.Summary)),
                .. update.Do is { } task
                    ? [CardJson.Labelled(words["do_this"], context.Say(task))]
                    : Array.Empty<JsonNode>(),
                .. CardJson.Facts(facts),
            ],
            CardJson.Open(words["read_on_site"], context.To(Addresses.Update(update.Id))),
            CardJson.Open(words["what_changed"], context.To(Addresses.WhatChanged))
        );
    }

    public static OutputFile Of(PageContext context, Digest digest)
    {
        var words = context.Language.Words;
        var id = digest.Audience.Id.Id;
        return CardJson.Write(
            context.Site,
            Addresses.DigestCard(id),
            [
                CardJson.Quiet(Badge(context)),
                CardJson.Title(digest.Subject),
                .. digest.Messages.Select(message => CardJson.Strong(message.Text)),
                .. digest.Updates.SelectMany(update => Line(context, update)),
                .. digest.Measures.IsEmpty
                    ? Array.Empty<JsonNode>()
                    : [CardJson.Heading($"{words["numbers"]} · {words["worst_first"]}")],
                .. CardJson.Facts(digest.Measures.Select(measure => CardJson.Number(context, measure))),
            ],
            CardJson.Open(words["read_on_site"], context.To(Addresses.Audience(id))),
            // Where nothing was ever told there is no page of news.
            context.Site.Updates.Count > 0
                ? CardJson.Open(words["what_changed"], context.To(Addresses.WhatChanged))
                : CardJson.Open(words["channels"], context.To(Addresses.Channels))
        );
    }

    private static IEnumerable<JsonNode> Line(PageContext context, Update update)
    {
        var change = context.Tag("change", update.Change).Text;
        yield return CardJson.Labelled($"{change}, {context.Language.Date(update.Date)}", update.Title);
        if (update.Do is { } task)
            yield return CardJson.Below($"{context.Language.Words["do_this"]}: {context.Say(task)}");
    }

    private static string Badge(PageContext context) => context.Site.Settings.Brand.Badge ?? context.Site.Settings.Name;
}
