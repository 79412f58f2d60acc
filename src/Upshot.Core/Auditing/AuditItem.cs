using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Schema;

namespace Upshot.Auditing;

/// <summary>Anything readers get, with those it is made for and the day it speaks from.</summary>
internal sealed record AuditItem(ItemKind Kind, ImmutableArray<Reference> Audiences, DateOnly? Day)
{
    /// <summary>What also goes to everyone is made for nobody in particular.</summary>
    public bool IsForEveryone => Names(Audience.Everyone);

    public bool Names(string audience) => Audiences.Names(audience);

    public static ImmutableArray<AuditItem> All(Site site) =>
        [
            .. site.Pages.Select(page => new AuditItem(KindOf(page), page.Audiences, page.Day)),
            .. site.Messages.Select(message => new AuditItem(ItemKind.Message, message.Audiences, message.Since)),
            .. site.Measures.Select(measure => new AuditItem(
                ItemKind.Number,
                measure.Metric.Audiences,
                measure.Metric.Source.AsOf
            )),
        ];

    private static ItemKind KindOf(Page page) =>
        page switch
        {
            Service => ItemKind.Service,
            CaseStudy => ItemKind.Story,
            Update => ItemKind.Update,
            _ => ItemKind.Page,
        };
}

/// <summary>Kinds of items, in the order of the reach grid.</summary>
internal enum ItemKind
{
    Service,
    Story,
    Update,
    Page,
    Message,
    Number,
}
