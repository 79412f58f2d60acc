using Upshot.Model;

namespace Upshot.Auditing.Topics;

/// <summary>A3.11: pages past the day set for their check, by how much, and who keeps them right.</summary>
internal static class OverdueAudit
{
    /// <summary>After so many days more, the build refuses the page.</summary>
    private const int DaysOfGrace = 90;

    public static AuditSection Of(AuditContext context)
    {
        var late = Pages(context.Site).ToArray();
        return context.Section(
            "overdue",
            [
                context.Figure("pages", context.Site.Pages.Length),
                context.Figure("pages_overdue", late.Length),
                context.Figure("days_late_most", late.Max(page => page.ReviewBy is { } by ? Late(by) : null) ?? 0),
            ],
            [],
            late.Select(page => Finding(context, page, page.ReviewBy ?? context.Day))
        );

        int? Late(DateOnly by) => Ages.Days(by, context.Day);
    }

    public static IEnumerable<Page> Pages(Site site) => site.Pages.Where(page => page.ReviewBy < site.Day);

    private static AuditFinding Finding(AuditContext context, Page page, DateOnly due)
    {
        var days = Ages.Days(due, context.Day);
        return new()
        {
            Step = AuditStep.Ask,
            Weight = days > DaysOfGrace ? Severity.Error : Severity.Warning,
            Size = days,
            Subject = context.Words.Say("audit_ask_check", ("owner", page.Owner), ("name", page.Title)),
            What = context.Words.Count("audit_overdue_by", days, ("name", page.Title)),
            Where = page.Places.Of("review_by"),
            Since = due,
            Owner = page.Owner,
            Action = context.Words["audit_do_check"],
        };
    }
}
