using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Schema;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>Pages that are made from one data file each, and only when it has something in it.</summary>
internal static class DataPages
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        PagePlan.Filled(
            site,
            new PagePlan(Addresses.Work, "work", Work),
            new PagePlan(Addresses.Expectations, "expectations", Expectations),
            new PagePlan(Addresses.Messages, "messages", Messages),
            new PagePlan(Addresses.Channels, "channels", Channels)
        );

    private static Frame FrameOf(PageContext context) =>
        Frames.Of(context, Navigation.TitleOf(context, context.Plan.Address), "", Frames.Home(context));

    private static WorkView Work(PageContext context) =>
        new(FrameOf(context)) { Groups = DataCards.Work(context), Shares = Shares(context) };

    private static ExpectationsView Expectations(PageContext context) =>
        new(FrameOf(context)) { Audiences = DataCards.Map(context) };

    private static MessagesView Messages(PageContext context) =>
        new(FrameOf(context)) { Messages = DataCards.Messages(context, context.Site.Messages) };

    private static ChannelsView Channels(PageContext context) =>
        new(FrameOf(context))
        {
            Channels = [.. context.Site.Channels.Select(channel => ChannelCard(context, channel))],
        };

    private static ChannelCardView ChannelCard(PageContext context, Channel channel) =>
        new()
        {
            Name = channel.Name,
            Brings = context.Tag("makes", channel.Makes).Text,
            Rhythm = channel.Rhythm,
            Owner = channel.Owner,
            LastSent = context.DayOrNothing(channel.LastSent),
            IsOneEach = channel.PerAudience,
            Audiences =
            [
                .. context.Site.Audiences.Where(audience => IsFor(channel, audience)).Select(audience => audience.Name),
            ],
        };

    /// <summary>A mail is for those who get it; what can be read or taken is for those who ask for it.</summary>
    private static bool IsFor(Channel channel, Audience audience) =>
        channel.Makes == Makes.EmailDigest ? channel.Reaches(audience)
        : channel.Audience is { } only ? only.Id == audience.Id.Id
        : audience.Channels.Names(channel.Id.Id);

    /// <summary>Work under way or next, by agenda.</summary>
    private static ImmutableArray<ShareView> Shares(PageContext context)
    {
        var open = context.Site.Work.Where(item => item.State is WorkState.Doing or WorkState.Next).ToArray();
        var agendas = context.Site.Settings.Agendas.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        var shares = WholePercents.Of([
            .. agendas.Select(entry => (decimal)open.Count(item => item.Agenda.Id == entry.Key)),
        ]);
        return open.Length == 0
            ? []
            :
            [
                .. agendas.Zip(
                    shares,
                    (agenda, share) =>
                        new ShareView(
                            agenda.Value.Label,
                            agenda.Value.Meaning ?? "",
                            context.Language.Percent(share, 0)
                        )
                ),
            ];
    }
}
