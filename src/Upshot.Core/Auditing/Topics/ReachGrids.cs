using Upshot.Model.Data;
using Upshot.Model.Schema;

namespace Upshot.Auditing.Topics;

/// <summary>Who hears from us, as three tables.</summary>
internal static class ReachGrids
{
    private const int MostQuarters = 8;

    /// <summary>A2.05: audiences by kind of item.</summary>
    public static AuditGrid Audiences(AuditContext context, ImmutableArray<AuditItem> items) =>
        new(
            "items_by_audience",
            context.Words["audit_grid_items_by_audience"],
            context.Words["audit_column_audience"],
            [
                .. Enum.GetValues<ItemKind>()
                    .Select(kind => context.Words[$"audit_items_{Naming.Snake(kind.ToString())}"]),
                context.Words["audit_column_last_year"],
                context.Words["audit_column_latest"],
            ],
            [
                .. context.Site.Audiences.Select(audience => new AuditRow(
                    audience.Name,
                    Cells(context, audience, [.. items.Where(item => item.Names(audience.Id.Id))])
                )),
            ]
        );

    /// <summary>A2.04: where a better relationship would help most.</summary>
    public static AuditGrid Relations(AuditContext context, ImmutableArray<AuditItem> items) =>
        new(
            "impact_by_relationship",
            context.Words["audit_grid_impact_by_relationship"],
            context.Words["audit_column_impact"],
            [
                .. Enum.GetValues<Relationship>()
                    .Select(relationship =>
                        context.Words[$"audit_relationship_{Naming.Snake(relationship.ToString())}"]
                    ),
            ],
            [
                .. Enum.GetValues<Level>()
                    .Select(impact => new AuditRow(
                        context.Words[$"audit_impact_{Naming.Snake(impact.ToString())}"],
                        [
                            .. Enum.GetValues<Relationship>()
                                .Select(relationship => Relation(context, items, impact, relationship)),
                        ]
                    )),
            ]
        );

    /// <summary>A7.03: newest first. What speaks from no day, or from one still to come, is in no quarter.</summary>
    public static AuditGrid Quarters(AuditContext context, ImmutableArray<AuditItem> items) =>
        new(
            "share_by_quarter",
            context.Words["audit_grid_share_by_quarter"],
            context.Words["period"],
            [
                context.Words["audit_column_for_named"],
                context.Words["audit_column_for_everyone"],
                context.Words["audit_figure_share_everyone"],
            ],
            [
                .. items
                    .Where(item => item.Day <= context.Day)
                    .GroupBy(item => QuarterOf(item.Day ?? context.Day))
                    .OrderByDescending(quarter => quarter.Key.Start)
                    .Take(MostQuarters)
                    .Select(quarter => new AuditRow(
                        context.Page.Language.Period(quarter.Key),
                        Shares(context, [.. quarter])
                    )),
            ]
        );

    private static Model.Metrics.Period QuarterOf(DateOnly day) =>
        Model.Metrics.Period.OfQuarter(day.Year, (day.Month + 2) / 3);

    private static ImmutableArray<AuditCell> Shares(AuditContext context, ImmutableArray<AuditItem> items)
    {
        var everyone = items.Count(item => item.IsForEveryone);
        return
        [
            AuditCell.Plain(context.Number(items.Length - everyone)),
            AuditCell.Plain(context.Number(everyone)),
            AuditCell.Plain(context.Percent(everyone, items.Length)),
        ];
    }

    private static ImmutableArray<AuditCell> Cells(
        AuditContext context,
        Audience audience,
        ImmutableArray<AuditItem> own
    )
    {
        var lastYear = own.Count(item => Ages.IsInLastYear(item.Day, context.Day));
        var isMissed = audience.Id.Id != Audience.Everyone && ReachAudit.IsNeglected(audience, lastYear);
        return
        [
            .. Enum.GetValues<ItemKind>()
                .Select(kind => AuditCell.Plain(context.Number(own.Count(item => item.Kind == kind)))),
            AuditCell.Flagged(context.Number(lastYear), isMissed),
            context.DayCell(own.Where(item => item.Day <= context.Day).Max(item => item.Day)),
        ];
    }

    private static AuditCell Relation(
        AuditContext context,
        ImmutableArray<AuditItem> items,
        Level impact,
        Relationship relationship
    )
    {
        var audiences = context
            .Site.Audiences.Where(audience => audience.Impact == impact && audience.Relationship == relationship)
            .ToArray();
        var names = audiences.Select(audience =>
            $"{audience.Name} ({context.Number(items.Count(item => item.Names(audience.Id.Id)))})"
        );
        return AuditCell.Flagged(
            string.Join(", ", names),
            audiences.Length > 0 && impact == Level.High && relationship == Relationship.Weak
        );
    }
}
