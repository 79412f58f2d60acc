using Upshot.Model.Data;
using Upshot.Model.Schema;

namespace Upshot.Auditing.Topics;

/// <summary>A7.04: each way to meet an audience, with the last contact on it. One way alone is too few.</summary>
internal static class ChannelsAudit
{
    private static readonly ImmutableArray<Makes> Ways = [.. Enum.GetValues<Makes>()];

    public static AuditSection Of(AuditContext context)
    {
        var rows = context
            .Site.Audiences.Select(audience =>
                (Audience: audience, Points: Ways.Select(way => PointOf(context, audience, way)).ToImmutableArray())
            )
            .ToArray();
        var lonely = rows.Where(row => row.Points.Count(point => point.IsThere) <= 1).ToArray();
        return context.Section(
            "channels",
            [context.Figure("audiences", rows.Length), context.Figure("audiences_with_one_way", lonely.Length)],
            [
                new(
                    "ways_by_audience",
                    context.Words["audit_grid_ways_by_audience"],
                    context.Words["audit_column_audience"],
                    [.. Ways.Select(way => NameOf(context, way))],
                    [
                        .. rows.Select(row => new AuditRow(
                            row.Audience.Name,
                            [.. row.Points.Select(point => CellOf(context, point))]
                        )),
                    ]
                ),
            ],
            lonely.Select(row => Finding(context, row.Audience, row.Points))
        );
    }

    private static string NameOf(AuditContext context, Makes way) =>
        context.Words[$"audit_way_{Naming.Snake(way.ToString())}"];

    /// <summary>Talking points are carried by a person, and so is what a relationship manager hears.</summary>
    private static Point PointOf(AuditContext context, Audience audience, Makes way)
    {
        var used = context.Site.Channels.Among(audience.Channels).Where(channel => channel.Makes == way).ToArray();
        var last = used.Max(channel => channel.LastSent);
        if (way != Makes.TalkingPoints)
            return new(used.Length > 0, last);

        var talk = context
            .Site.Expectations.Where(expectation => expectation.Audience.Id == audience.Id.Id)
            .Max(expectation => expectation.LastDiscussed?.Date);
        return new(
            used.Length > 0 || audience.RelationshipManager is not null || talk is not null,
            last is null || talk > last ? talk : last
        );
    }

    private static AuditCell CellOf(AuditContext context, Point point) =>
        !point.IsThere ? AuditCell.None
        : point.Last is { } last ? context.DayCell(last)
        : new(context.Words["audit_no_date"], "?", IsGap: false);

    private static AuditFinding Finding(AuditContext context, Audience audience, ImmutableArray<Point> points)
    {
        var only = Ways.Where((_, place) => points[place].IsThere).ToArray();
        return new()
        {
            Step = AuditStep.Add,
            Weight = audience.Tier == Tier.Primary ? Severity.Warning : Severity.Suggestion,
            Subject = context.Words.Say("audit_add_way", ("name", audience.Name)),
            What = only is [var way]
                ? context.Words.Say("audit_one_way", ("name", audience.Name), ("way", NameOf(context, way)))
                : context.Words.Say("audit_no_way", ("name", audience.Name)),
            Where = audience.Places.Of("channels"),
            Since = points.Max(point => point.Last),
            Owner = context.ManagerOf(audience.Id.Id),
            Action = context.Words["audit_do_way"],
        };
    }

    private sealed record Point(bool IsThere, DateOnly? Last);
}
