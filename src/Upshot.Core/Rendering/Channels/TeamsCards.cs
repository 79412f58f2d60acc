using System.Text.Json.Nodes;
using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Output;
using Upshot.Rendering.Cards;

namespace Upshot.Rendering.Channels;

/// <summary>A card for each piece of news that is told in Teams, and one with all of it for each audience.</summary>
internal static class TeamsCards
{
    private const int MostNumbers = 2;
    private const int MostMessages = 1;

    public static IEnumerable<Update> News(Site site) =>
        Receivers.Has(site, Makes.TeamsCard)
            ? site.Updates.Where(update => Receivers.IsToldIn(site, update, Makes.TeamsCard))
            : [];

    public static OutputFile Of(PageContext context, Update update)
    {
        var words = context.Language.Words;
        var audiences = ContentCards.AudienceNames(context, update.Audiences);
        (string Title, string Value)[] facts =
        [
            (context.Tag("change", update.Change).Text, context.Language.Date(update.Date)),
            (words["who_it_is_for"], context.Language.List(audiences)),
            .. context.Measures.Among(update.Metrics).Take(MostNumbers).Select(item => CardJson.Number(context, item)),
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
                .. digest.Messages.Take(MostMessages).Select(message => CardJson.Strong(message.Text)),
                .. digest.Updates.SelectMany(update => Line(context, update)),
                CardJson.Heading($"{words["numbers"]} · {words["worst_first"]}"),
                .. CardJson.Facts(digest.Measures.Select(measure => CardJson.Number(context, measure))),
            ],
            CardJson.Open(words["read_on_site"], context.To(Addresses.Audience(id))),
            CardJson.Open(words["what_changed"], context.To(Addresses.WhatChanged))
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
