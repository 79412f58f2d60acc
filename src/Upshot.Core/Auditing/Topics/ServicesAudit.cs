using Upshot.Model.Kinds;
using Upshot.Model.Schema;

namespace Upshot.Auditing.Topics;

/// <summary>
/// A1.05, A1.06: seven columns for each service, each empty cell listed. A2.12: which service is for whom. A7.06:
/// services that may overlap. A7.07: services with no evidence and no change in twelve months.
/// </summary>
internal static class ServicesAudit
{
    private const int MonthsWithoutChange = 12;

    public static AuditSection Of(AuditContext context)
    {
        var rows = context
            .Site.Services.OrderBy(service => service.Title, StringComparer.Ordinal)
            .Select(service => (Service: service, Cells: ServiceCells.Of(context, service)))
            .ToArray();
        var overlaps = Overlaps.Among(context.Site.Services);
        var idle = context.Site.Services.Where(service => IsIdle(context, service)).ToArray();
        return context.Section(
            "services",
            [
                context.Figure("services", rows.Length),
                context.Figure("empty_cells", rows.Sum(row => row.Cells.Count(cell => cell.Length == 0))),
                context.Figure("overlaps", overlaps.Length),
                context.Figure("idle_services", idle.Length),
            ],
            [Grid(context, rows), Audiences(context, [.. rows.Select(row => row.Service)])],
            [
                .. rows.SelectMany(row => Empty(context, row.Service, row.Cells)),
                .. overlaps.Select(pair => Overlap(context, pair)),
                .. idle.Select(service => Idle(context, service)),
            ]
        );
    }

    private static AuditGrid Grid(AuditContext context, (Service Service, ImmutableArray<string> Cells)[] rows) =>
        new(
            "seven_questions",
            context.Words["audit_grid_seven_questions"],
            context.Words["audit_column_service"],
            [.. ServiceCells.Columns.Select(column => context.Words[$"audit_column_{column}"])],
            [.. rows.Select(row => new AuditRow(row.Service.Title, [.. row.Cells.Select(AuditCell.OrGap)]))]
        );

    /// <summary>Each service under each of its audiences, and no other.</summary>
    private static AuditGrid Audiences(AuditContext context, ImmutableArray<Service> services) =>
        new(
            "services_by_audience",
            context.Words["audit_grid_services_by_audience"],
            context.Words["audit_column_service"],
            [.. context.Site.Audiences.Select(audience => audience.Name)],
            [
                .. services.Select(service => new AuditRow(
                    service.Title,
                    [.. context.Site.Audiences.Select(audience => AuditCell.Marked(service.IsFor(audience.Id.Id)))]
                )),
            ]
        );

    private static IEnumerable<AuditFinding> Empty(
        AuditContext context,
        Service service,
        ImmutableArray<string> cells
    ) =>
        ServiceCells
            .Columns.Where((_, place) => cells[place].Length == 0)
            .Select(column => new AuditFinding
            {
                Step = AuditStep.Add,
                // Without proof a service is a claim; without a message it is only quiet.
                Weight = column == "messages" ? Severity.Suggestion : Severity.Warning,
                Subject = context.Words.Say(
                    "audit_add_cell",
                    ("column", context.Words[$"audit_column_{column}"]),
                    ("name", service.Title)
                ),
                What = context.Words.Say(
                    "audit_empty_cell",
                    ("name", service.Title),
                    ("column", context.Words[$"audit_column_{column}"])
                ),
                Where = service.Places.Whole,
                Since = service.Updated,
                Owner = service.Owner,
                Action = context.Words[$"audit_do_fill_{column}"],
            });

    private static AuditFinding Overlap(AuditContext context, (Service First, Service Second) pair) =>
        new()
        {
            Step = AuditStep.Remove,
            Weight = Severity.Warning,
            Subject = context.Words.Say(
                "audit_remove_overlap",
                ("first", pair.First.Title),
                ("second", pair.Second.Title)
            ),
            What = context.Words.Say("audit_overlap", ("first", pair.First.Title), ("second", pair.Second.Title)),
            Where = pair.Second.Places.Of("outcome"),
            Owner = pair.Second.Owner,
            Action = context.Words["audit_do_overlap"],
        };

    private static bool IsIdle(AuditContext context, Service service) =>
        service.State is ServiceState.Live or ServiceState.Trial
        && !ServiceCells.HasEvidence(context, service)
        && (LastChange(context, service) is not { } last || Ages.IsOver(last, MonthsWithoutChange, context.Day));

    /// <summary>Of the service's own list, or of an update about it.</summary>
    private static DateOnly? LastChange(AuditContext context, Service service) =>
        service
            .Changes.Select(change => (DateOnly?)change.Date)
            .Concat(
                context
                    .Site.Updates.Where(update => update.Services.Names(service.Id))
                    .Select(update => (DateOnly?)update.Date)
            )
            .Where(day => day <= context.Day)
            .Max();

    private static AuditFinding Idle(AuditContext context, Service service)
    {
        var last = LastChange(context, service);
        return new()
        {
            Step = AuditStep.Ask,
            Weight = Severity.Warning,
            Size = last is { } day ? Ages.Days(day, context.Day) : int.MaxValue,
            Subject = context.Words.Say("audit_ask_idle", ("name", service.Title)),
            What = last is { } known
                ? context.Words.Say("audit_idle_since", ("name", service.Title), ("date", context.Date(known)))
                : context.Words.Say("audit_idle", ("name", service.Title)),
            Where = service.Places.Whole,
            Since = last,
            Owner = service.Owner,
            Action = context.Words["audit_do_idle"],
        };
    }
}
