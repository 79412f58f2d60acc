using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Rendering.Channels;
using Upshot.Theming.Views;

namespace Upshot.Auditing.Desk;

/// <summary>What one audience gets by mail and in Teams, beside the page it tells of.</summary>
/// <param name="Notes">Which of the two there is none of.</param>
internal sealed record DeskChannels(ImmutableArray<DeskFrameView> Screens, ImmutableArray<string> Notes)
{
    /// <summary>Below it every card stands as Teams shows it.</summary>
    private const string Cards = DeskPage.Root + DeskPage.CardFolder;

    /// <param name="shown">The page: news that has a card of its own is shown on it.</param>
    /// <param name="audience">Null when none was chosen: then the first that the page is for and that gets anything.</param>
    public static DeskChannels Of(DeskContext desk, DeskEntry shown, Audience? audience)
    {
        var (mail, card) = (Mail(desk, shown, audience), Card(desk, shown, audience));
        return new(
            [.. new[] { mail, card }.OfType<DeskFrameView>()],
            [
                .. mail is null ? [Missing("desk_no_email")] : ImmutableArray<string>.Empty,
                .. card is null ? [Missing("desk_no_card")] : ImmutableArray<string>.Empty,
            ]
        );

        string Missing(string word) =>
            desk.Words.Say(word, ("name", audience?.Name ?? desk.Words["desk_anyone_of_this_page"]));
    }

    private static DeskFrameView? Mail(DeskContext desk, DeskEntry shown, Audience? audience) =>
        Receiver(desk, shown, audience, Makes.EmailDigest) is { } to
            ? new("email", desk.Words.Say("desk_email_to", ("name", to.Name)), "/" + Addresses.Mail(to.Id.Id, "html"))
            {
                Files = [Take(to, "eml"), Take(to, "txt")],
            }
            : null;

    private static LinkView Take(Audience to, string kind) => new($".{kind}", "/" + Addresses.Mail(to.Id.Id, kind));

    private static DeskFrameView? Card(DeskContext desk, DeskEntry shown, Audience? audience)
    {
        var site = desk.Page.Site;
        if (TeamsCards.News(site).FirstOrDefault(update => update.Source == shown.File) is { } news)
            return Card(desk.Words["desk_card"], Addresses.Card(news.Id));

        return Receiver(desk, shown, audience, Makes.TeamsCard) is { } to
            ? Card(desk.Words.Say("desk_card_to", ("name", to.Name)), Addresses.DigestCard(to.Id.Id))
            : null;
    }

    private static DeskFrameView Card(string title, string file) =>
        new("teams", title, Cards + file) { Files = [new(".json", "/" + file)] };

    private static Audience? Receiver(DeskContext desk, DeskEntry shown, Audience? audience, Makes makes)
    {
        Audience[] receivers = [.. Receivers.Of(desk.Page.Site, makes)];
        return audience is not null
            ? receivers.FirstOrDefault(receiver => receiver == audience)
            : receivers.FirstOrDefault(receiver => shown.Audiences.Contains(receiver.Id.Id))
                ?? (
                    shown.Audiences.IsEmpty || shown.Audiences.Contains(Audience.Everyone)
                        ? receivers.FirstOrDefault()
                        : null
                );
    }
}
