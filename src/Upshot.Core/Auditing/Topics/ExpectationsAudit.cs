using Upshot.Model.Data;

namespace Upshot.Auditing.Topics;

/// <summary>
/// What people expect, and whether we still know. A1.16: a nice surprise older than eighteen months. A7.05: not asked
/// in twelve months. Never discussed, answered by nobody, pulling in different directions (A2.14), and our role
/// unchanged for two years (A1.13).
/// </summary>
internal static class ExpectationsAudit
{
    private const int MonthsOfSurprise = 18;
    private const int MonthsSinceAsked = 12;

    public static AuditSection Of(AuditContext context)
    {
        var all = context.Site.Expectations;
        return context.Section(
            "expectations",
            [
                context.Figure("expectations", all.Count),
                context.Figure("expectation_gaps", all.Count(IsGap)),
                context.Figure("never_discussed", all.Count(IsNeverDiscussed)),
                context.Figure("not_asked", all.Count(item => IsNotAsked(context, item))),
                context.Figure("old_surprises", all.Count(item => IsOldSurprise(context, item))),
            ],
            [Grid(context)],
            [
                .. all.Where(IsGap).Select(item => Gap(context, item)),
                .. all.Where(item => IsOldSurprise(context, item)).Select(item => OldSurprise(context, item)),
                .. all.Where(IsNeverDiscussed).Select(item => NeverDiscussed(context, item)),
                .. all.Where(item => IsNotAsked(context, item)).Select(item => NotAsked(context, item)),
                .. Conflicts(context),
                .. RolesAudit.Of(context),
            ]
        );
    }

    private static bool IsGap(Expectation item) => item.Services.IsEmpty;

    private static bool IsNeverDiscussed(Expectation item) => item.LastDiscussed is null;

    private static bool IsNotAsked(AuditContext context, Expectation item) =>
        Ages.IsOver(item.Heard.Date, MonthsSinceAsked, context.Day);

    private static bool IsOldSurprise(AuditContext context, Expectation item) =>
        item.Class == ExpectationClass.Delighter && Ages.IsOver(item.Since, MonthsOfSurprise, context.Day);

    private static AuditGrid Grid(AuditContext context) =>
        new(
            "expectations",
            context.Words["audit_grid_expectations"],
            context.Words["audit_column_their_words"],
            [
                context.Words["audit_column_audience"],
                context.Words["audit_column_class"],
                context.Words["audit_column_since"],
                context.Words["audit_column_heard"],
                context.Words["audit_column_discussed"],
                context.Words["audit_column_services"],
            ],
            [
                .. context
                    .Site.Expectations.OrderBy(item => item.Class)
                    .ThenBy(item => item.Since)
                    .Select(item => new AuditRow(
                        item.Words,
                        [
                            AuditCell.Plain(context.AudienceName(item.Audience.Id)),
                            AuditCell.Plain(context.Page.Tag("class", item.Class).Text),
                            context.DayCell(item.Since) with
                            {
                                IsGap = IsOldSurprise(context, item),
                            },
                            context.DayCell(item.Heard.Date) with
                            {
                                IsGap = IsNotAsked(context, item),
                            },
                            context.DayCell(item.LastDiscussed?.Date) with
                            {
                                IsGap = IsNeverDiscussed(item),
                            },
                            IsGap(item) ? AuditCell.Gap : AuditCell.Plain(context.Number(item.Services.Length)),
                        ]
                    )),
            ]
        );

    private static AuditFinding Gap(AuditContext context, Expectation item) =>
        Finding(context, item, "audit_gap", "audit_add_answer", "audit_do_answer") with
        {
            Step = AuditStep.Add,
            Weight = item.Class == ExpectationClass.Basic ? Severity.Error : Severity.Warning,
            Where = item.Places.Of("services"),
            Since = item.Since,
            Size = Ages.Days(item.Since, context.Day),
        };

    private static AuditFinding OldSurprise(AuditContext context, Expectation item) =>
        Finding(context, item, "audit_old_surprise", "audit_ask_surprise", "audit_do_surprise") with
        {
            Where = item.Places.Of("since"),
            Since = item.Since,
            Size = Ages.Days(item.Since, context.Day),
        };

    private static AuditFinding NeverDiscussed(AuditContext context, Expectation item) =>
        Finding(context, item, "audit_never_discussed", "audit_ask_about", "audit_do_discuss") with
        {
            Where = item.Places.Of("last_discussed"),
            Since = item.Heard.Date,
            Size = Ages.Days(item.Heard.Date, context.Day),
        };

    private static AuditFinding NotAsked(AuditContext context, Expectation item) =>
        Finding(context, item, "audit_not_asked", "audit_ask_about", "audit_do_ask_again") with
        {
            Where = item.Places.Of("heard"),
            Since = item.Heard.Date,
            Size = Ages.Days(item.Heard.Date, context.Day),
        };

    /// <summary>Each pair once, whichever of the two names the other.</summary>
    private static IEnumerable<AuditFinding> Conflicts(AuditContext context) =>
        context
            .Site.Expectations.SelectMany(item =>
                context.Site.Expectations.Among(item.ConflictsWith).Select(other => (Item: item, Other: other))
            )
            .DistinctBy(pair =>
                string.CompareOrdinal(pair.Item.Id.Id, pair.Other.Id.Id) < 0
                    ? (pair.Item.Id.Id, pair.Other.Id.Id)
                    : (pair.Other.Id.Id, pair.Item.Id.Id)
            )
            .Select(pair =>
                Finding(context, pair.Item, "audit_conflict", "audit_ask_conflict", "audit_do_conflict") with
                {
                    What = context.Words.Say("audit_conflict", ("words", pair.Item.Words), ("other", pair.Other.Words)),
                    Where = pair.Item.Places.Of("conflicts_with"),
                    Owner = string.Join(
                        ", ",
                        new[] { pair.Item, pair.Other }
                            .Select(side => context.ManagerOf(side.Audience.Id))
                            .Where(name => name.Length > 0)
                            .Distinct(StringComparer.Ordinal)
                    ),
                }
            );

    private static AuditFinding Finding(
        AuditContext context,
        Expectation item,
        string what,
        string subject,
        string action
    ) =>
        new()
        {
            Step = AuditStep.Ask,
            Weight = Severity.Warning,
            Subject = context.Words.Say(subject, ("words", item.Words)),
            What = context.Words.Say(
                what,
                ("words", item.Words),
                ("other", ""),
                ("date", context.Date(item.Heard.Date))
            ),
            Where = item.Places.Whole,
            Owner = context.ManagerOf(item.Audience.Id),
            Action = context.Words[action],
        };
}
