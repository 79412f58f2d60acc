using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Theming.Views;

namespace Upshot.Auditing.Desk;

/// <summary>One page on several screens, and the part of the site that one audience would see.</summary>
internal static class DeskPreview
{
    /// <summary>Below it every page of the site stands once more as it will be printed.</summary>
    private const string Paper = DeskPage.Root + "paper";

    public static string Address(string page) => $"{DeskPage.Root}preview/?page={Uri.EscapeDataString(page)}";

    public static DeskView View(DeskContext desk, ImmutableArray<DeskEntry> entries, DeskChoice choice)
    {
        var audience = desk.Page.Site.Audiences.Find(choice.Audience ?? "");
        ImmutableArray<DeskEntry> seen = audience is null ? [] : [.. For(entries, audience.Id.Id)];
        var choosable = audience is null ? entries : seen;
        var shown =
            choosable.FirstOrDefault(entry => entry.Address == choice.Page)
            ?? choosable.FirstOrDefault()
            ?? entries.First();
        var sent = DeskChannels.Of(desk, shown, audience);
        return new DeskPreviewView(desk.Frame)
        {
            Tabs = desk.Tabs,
            Pages =
            [
                .. choosable.Select(entry => new DeskChoiceView(entry.Address, desk.TitleOf(entry), entry == shown)),
            ],
            Audiences =
            [
                .. desk.Page.Site.Audiences.Select(each => new DeskChoiceView(each.Id.Id, each.Name, each == audience)),
            ],
            Shown = new(desk.TitleOf(shown), shown.Address),
            Screens =
            [
                new("phone", desk.Words["desk_phone"], shown.Address),
                new("desktop", desk.Words["desk_desktop"], shown.Address),
                new("paper", desk.Words["desk_paper"], Paper + shown.Address),
                .. sent.Screens,
            ],
            Notes = sent.Notes,
            ForAudience =
            [
                .. seen.Select(entry => new LinkView(
                    desk.TitleOf(entry),
                    $"{Address(entry.Address)}&audience={Uri.EscapeDataString(choice.Audience ?? "")}"
                )),
            ],
            ForAudienceTitle = audience is null ? "" : desk.Words.Say("desk_for_audience", ("name", audience.Name)),
        };
    }

    /// <summary>Their own page first, then what names them, then what is for everyone; lists of others are not theirs.</summary>
    private static IEnumerable<DeskEntry> For(ImmutableArray<DeskEntry> entries, string audience) =>
        entries
            .Where(entry =>
                entry.Address == "/"
                || entry.Audiences.Contains(audience)
                || entry.Audiences.Contains(Audience.Everyone)
            )
            .OrderBy(entry =>
                entry.Address == $"/{Addresses.Audience(audience)}" ? 0
                : entry.Audiences.Contains(audience) ? 1
                : 2
            );
}
