using Upshot.Model.Data;

namespace Upshot.Auditing.Topics;

/// <summary>A1.13: a role that has been the same for two years is a habit until somebody asks.</summary>
internal static class RolesAudit
{
    private const int MonthsUnchanged = 24;

    /// <summary>A role without its day can't be judged, so it is listed too.</summary>
    public static IEnumerable<AuditFinding> Of(AuditContext context) =>
        context
            .Site.Audiences.Where(audience => audience.Id.Id != Audience.Everyone)
            .Where(audience => audience.Since is not { } since || Ages.IsOver(since, MonthsUnchanged, context.Day))
            .Select(audience => new AuditFinding
            {
                Step = AuditStep.Ask,
                Weight = Severity.Suggestion,
                Size = audience.Since is { } since ? Ages.Days(since, context.Day) : 0,
                Subject = context.Words.Say("audit_ask_role", ("name", audience.Name)),
                What = audience.Since is { } day
                    ? context.Words.Say(
                        "audit_old_role",
                        ("name", audience.Name),
                        ("role", RoleOf(context, audience)),
                        ("date", context.Date(day))
                    )
                    : context.Words.Say(
                        "audit_undated_role",
                        ("name", audience.Name),
                        ("role", RoleOf(context, audience))
                    ),
                Where = audience.Places.Of("our_role"),
                Since = audience.Since,
                Owner = context.ManagerOf(audience.Id.Id),
                Action = context.Words["audit_do_role"],
            });

    private static string RoleOf(AuditContext context, Audience audience) =>
        context.Words[$"audit_role_{Model.Schema.Naming.Snake(audience.OurRole.ToString())}"];
}
