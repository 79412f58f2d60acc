using Upshot.Model.Data;

namespace Upshot.Auditing.Topics;

/// <summary>
/// What we send today and what should happen to it. A7.01: the hours on what is removed are the hours you get back.
/// A7.02: what is to be added is a gap, and so is an audience to whom nothing we keep is sent.
/// </summary>
internal static class CommunicationsAudit
{
    public static AuditSection Of(AuditContext context)
    {
        var all = context.Site.Communications;
        return context.Section(
            "communications",
            Figures(context, all),
            [Grid(context, all)],
            [
                .. all.Where(item => item.Decision != Decision.Keep).Select(item => Finding(context, item)),
                .. Forgotten(context, all).Select(audience => Finding(context, audience)),
            ]
        );
    }

    /// <summary>Hours a year leave out what has no rhythm that can be counted; the plain sum leaves out nothing.</summary>
    private static ImmutableArray<AuditFigure> Figures(AuditContext context, ImmutableArray<Communication> all)
    {
        var removed = all.Where(item => item.Decision == Decision.Remove).ToArray();
        return
        [
            context.Figure("hours_back", removed.Sum(item => item.EffortHours ?? 0)),
            context.Figure("hours_back_year", removed.Sum(item => HoursAYear(item) ?? 0)),
            context.Figure("readers_lost", removed.Sum(item => item.ReadersLastTime ?? 0)),
            context.Figure(
                "hours_added_year",
                all.Where(item => item.Decision == Decision.Add).Sum(item => HoursAYear(item) ?? 0)
            ),
        ];
    }

    private static decimal? HoursAYear(Communication item) => item.EffortHours * Rhythms.TimesAYear(item.Rhythm);

    private static AuditGrid Grid(AuditContext context, ImmutableArray<Communication> all) =>
        new(
            "decisions",
            context.Words["audit_grid_decisions"],
            context.Words["audit_column_what_we_send"],
            [
                context.Words["audit_column_decision"],
                context.Words["audit_column_to"],
                context.Words["audit_column_rhythm"],
                context.Words["audit_column_hours_each_time"],
                context.Words["audit_column_hours_a_year"],
                context.Words["audit_column_readers"],
                context.Words["audit_column_last_sent"],
            ],
            [
                .. all.OrderBy(item => item.Decision == Decision.Keep)
                    .ThenByDescending(item => HoursAYear(item) ?? 0)
                    .Select(item => new AuditRow(item.Name, Cells(context, item))),
            ]
        );

    private static ImmutableArray<AuditCell> Cells(AuditContext context, Communication item) =>
        [
            AuditCell.Flagged(Word(context, item.Decision), item.Decision is Decision.Remove or Decision.Add),
            AuditCell.Plain(context.AudienceName(item.Audience.Id)),
            AuditCell.Plain(item.Rhythm),
            AuditCell.Plain(item.EffortHours is { } hours ? context.Number(hours) : ""),
            AuditCell.Plain(HoursAYear(item) is { } year ? context.Number(year) : ""),
            AuditCell.Plain(item.ReadersLastTime is { } readers ? context.Number(readers) : ""),
            context.DayCell(item.LastSent),
        ];

    private static string Word(AuditContext context, Decision decision) =>
        context.Words[$"audit_decision_{Model.Schema.Naming.Snake(decision.ToString())}"];

    private static AuditFinding Finding(AuditContext context, Communication item) =>
        new()
        {
            Step = item.Decision switch
            {
                Decision.Remove or Decision.Merge => AuditStep.Remove,
                Decision.Add => AuditStep.Add,
                _ => AuditStep.Ask,
            },
            Weight = Severity.Warning,
            Size = HoursAYear(item) ?? item.EffortHours ?? 0,
            Subject =
                item.Decision == Decision.Change
                    ? context.Words.Say("audit_ask_change", ("name", item.Name))
                    : item.Name,
            What = context.Words.Say(
                "audit_says",
                ("name", item.Name),
                ("because", context.Text(item.Because).TrimEnd('.'))
            ),
            Where = item.Places.Whole,
            Since = item.LastSent,
            Owner = item.AskedForBy ?? "",
            Action = Action(context, item),
        };

    private static string Action(AuditContext context, Communication item)
    {
        var key = $"audit_do_{Model.Schema.Naming.Snake(item.Decision.ToString())}";
        return item.Becomes is { } becomes && item.Decision is Decision.Change or Decision.Merge
            ? context.Words.Say($"{key}_into", ("name", Becomes(context, becomes.Id)))
            : context.Words[key];
    }

    private static string Becomes(AuditContext context, string id) =>
        context.Site.Measures.Find(id)?.Metric.Title
        ?? context.Site.Pages.FirstOrDefault(page => page.Id == id)?.Title
        ?? id;

    /// <summary>Audiences that nothing we keep, change or merge is sent to, and nothing is to be added for.</summary>
    private static IEnumerable<Audience> Forgotten(AuditContext context, ImmutableArray<Communication> all) =>
        context.Site.Audiences.Where(audience =>
            audience.Id.Id != Audience.Everyone
            && !all.Any(item => item.Decision != Decision.Remove && item.Audience.Id == audience.Id.Id)
        );

    private static AuditFinding Finding(AuditContext context, Audience audience) =>
        new()
        {
            Step = AuditStep.Add,
            Weight = audience.Impact == Level.High ? Severity.Warning : Severity.Suggestion,
            Subject = context.Words.Say("audit_add_for", ("name", audience.Name)),
            What = context.Words.Say("audit_nothing_sent", ("name", audience.Name)),
            Where = audience.Places.Whole,
            Owner = context.ManagerOf(audience.Id.Id),
            Action = context.Words["audit_do_send"],
        };
}
