using Upshot.Model.Schema;
using Upshot.Rendering;
using Upshot.Theming.Views;

namespace Upshot.Auditing.Desk;

/// <summary>What every page of the desk is made from.</summary>
internal sealed record DeskContext(PageContext Page, AuditWords Words, Frame Frame, ImmutableArray<NavigationView> Tabs)
{
    public TagView Kind(string kind) => new(kind, Words[$"desk_kind_{kind.Replace('-', '_')}"]);

    public TagView Level(Severity level) =>
        new(Naming.Kebab(level.ToString()), Words[$"desk_{Naming.Snake(level.ToString())}"]);

    /// <summary>Lists have no title of their own, and editions share that of their report.</summary>
    public string TitleOf(DeskEntry entry)
    {
        var address = entry.Address.TrimStart('/');
        var title =
            entry.Title.Length > 0 ? entry.Title
            : address == Model.Addresses.Home ? Words.All["home"]
            : Navigation.TitleOrNothing(Page, address) ?? entry.Address;
        return entry.Kind == "edition" && entry.Audiences is [var audience, ..]
            ? $"{title} – {Audience(audience).Text}"
            : title;
    }

    /// <summary>The name of an audience; its id when nobody gave it a name.</summary>
    public TagView Audience(string id) => new(id, Page.Site.Audiences.Find(id)?.Name ?? id);
}
