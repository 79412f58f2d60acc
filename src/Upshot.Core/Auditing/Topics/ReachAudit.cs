using Upshot.Model.Data;

namespace Upshot.Auditing.Topics;

/// <summary>
/// A2.05: how much is made for each audience, and when last. A2.04: audiences where IT could do most and is known
/// least. A7.03: the share of items made for a named audience against everyone, by quarter.
/// </summary>
internal static class ReachAudit
{
    /// <summary>Fewer items a year than this, and a weak relationship stays weak.</summary>
    public const int FewestItems = 3;

    public static AuditSection Of(AuditContext context)
    {
        var items = AuditItem.All(context.Site);
        var named = items.Count(item => !item.IsForEveryone);
        var findings = context
            .Site.Audiences.Where(audience => audience.Id.Id != Audience.Everyone)
            .Select(audience => Finding(context, audience, items))
            .OfType<AuditFinding>()
            .ToArray();
        return context.Section(
            "reach",
            [
                context.Figure("items", items.Length),
                context.Share("share_named", named, items.Length),
                context.Share("share_everyone", items.Length - named, items.Length),
                context.Figure("audiences_not_reached", findings.Length),
            ],
            [
                ReachGrids.Audiences(context, items),
                ReachGrids.Relations(context, items),
                ReachGrids.Quarters(context, items),
            ],
            findings
        );
    }

    /// <summary>Weak where the impact is high, or nothing at all in a year.</summary>
    public static bool IsNeglected(Audience audience, int lastYear) =>
        lastYear == 0
        || (audience is { Relationship: Relationship.Weak, Impact: Level.High } && lastYear < FewestItems);

    private static AuditFinding? Finding(AuditContext context, Audience audience, ImmutableArray<AuditItem> items)
    {
        var own = items.Where(item => item.Names(audience.Id.Id)).ToArray();
        var lastYear = own.Count(item => Ages.IsInLastYear(item.Day, context.Day));
        if (!IsNeglected(audience, lastYear))
            return null;

        return new()
        {
            Step = AuditStep.Add,
            Weight = audience.Impact == Level.High ? Severity.Error : Severity.Warning,
            Size = FewestItems - lastYear,
            Subject = context.Words.Say("audit_add_for", ("name", audience.Name)),
            What =
                own.Length == 0
                    ? context.Words.Say("audit_nobody_writes", ("name", audience.Name))
                    : context.Words.Count("audit_few_items", lastYear, ("name", audience.Name)),
            Where = audience.Places.Whole,
            Since = own.Max(item => item.Day),
            Owner = context.ManagerOf(audience.Id.Id),
            Action = context.Words["audit_do_write"],
        };
    }
}
