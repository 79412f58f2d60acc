using Upshot.Model.Metrics;
using Upshot.Model.Schema;

namespace Upshot.Auditing.Topics;

/// <summary>Promises without proof, and promises whose number is out of date: A1.08, asked again at the meeting.</summary>
internal static class PromisesAudit
{
    public static AuditSection Of(AuditContext context)
    {
        var promises = All(context);
        return context.Section(
            "promises",
            [
                context.Figure("promises", promises.Length),
                context.Figure("promises_proved", promises.Count(promise => promise.IsProved)),
                context.Figure("promises_unproved", promises.Count(promise => promise.Measured.IsEmpty)),
                context.Figure("promises_out_of_date", promises.Count(promise => promise.OutOfDate.Any())),
            ],
            [Grid(context, promises)],
            promises.SelectMany(promise => Findings(context, promise))
        );
    }

    /// <summary>Those whose every number is there and up to date, and all, for the scorecard.</summary>
    public static (int Proved, int All) Count(AuditContext context)
    {
        var promises = All(context);
        return (promises.Count(promise => promise.IsProved), promises.Length);
    }

    /// <summary>The brand's promise, then each service's.</summary>
    private static ImmutableArray<Promise> All(AuditContext context)
    {
        var brand = context.Site.Settings.Brand;
        return
        [
            Read(
                context,
                context.Site.Settings.Name,
                brand.Promise,
                brand.Places.Of("promise"),
                context.Site.Settings.Contact.Name,
                [.. brand.PromiseEvidence]
            ),
            .. context
                .Site.Services.OrderBy(service => service.Title, StringComparer.Ordinal)
                .Select(service =>
                    Read(
                        context,
                        service.Title,
                        service.Promise.Text,
                        service.Promise.Places.Of("text"),
                        service.Owner,
                        [service.Promise.Evidence]
                    )
                ),
        ];
    }

    private static Promise Read(
        AuditContext context,
        string name,
        string text,
        Location at,
        string owner,
        ImmutableArray<Reference> evidence
    ) =>
        new(
            name,
            context.Text(text),
            at,
            owner,
            [.. context.Site.Measures.Among(evidence).Where(measure => measure.Latest is not null)]
        );

    private static AuditGrid Grid(AuditContext context, ImmutableArray<Promise> promises) =>
        new(
            "promises",
            context.Words["audit_grid_promises"],
            context.Words["audit_column_whose"],
            [
                context.Words["audit_column_promise"],
                context.Words["audit_column_number"],
                context.Words["audit_column_status"],
            ],
            [
                .. promises
                    .OrderBy(promise => promise.IsProved)
                    .Select(promise => new AuditRow(
                        promise.Name,
                        [
                            AuditCell.Plain(promise.Text),
                            AuditCell.Flagged(
                                string.Join("; ", promise.Measured.Select(measure => measure.Metric.Title)),
                                promise.Measured.IsEmpty
                            ),
                            AuditCell.Flagged(
                                string.Join("; ", promise.Measured.Select(context.Page.Text.Status)),
                                !promise.IsProved
                            ),
                        ]
                    )),
            ]
        );

    private static IEnumerable<AuditFinding> Findings(AuditContext context, Promise promise)
    {
        if (promise.Measured.IsEmpty)
            yield return new()
            {
                Step = AuditStep.Add,
                Weight = Severity.Error,
                Subject = context.Words.Say("audit_add_proof", ("name", promise.Text)),
                What = context.Words.Say("audit_promise_unproved", ("name", promise.Name), ("text", promise.Text)),
                Where = promise.At,
                Owner = promise.Owner,
                Action = context.Words["audit_do_prove_promise"],
            };

        foreach (var measure in promise.OutOfDate)
            yield return new()
            {
                Step = AuditStep.Ask,
                Weight = Severity.Warning,
                Size = measure.Latest is { } point ? Ages.Days(point.Period.End, context.Day) : 0,
                Subject = context.Words.Say(
                    "audit_ask_number",
                    ("owner", measure.Metric.Owner.Name),
                    ("title", measure.Metric.Title)
                ),
                What = context.Words.Say(
                    "audit_promise_out_of_date",
                    ("name", promise.Name),
                    ("title", measure.Metric.Title),
                    ("period", measure.Latest is { } latest ? context.Page.Language.Period(latest.Period) : "")
                ),
                Where = promise.At,
                Since = measure.Latest?.Period.End,
                Owner = measure.Metric.Owner.Name,
                Action = context.Words["audit_do_count_again"],
            };
    }

    /// <param name="Name">Whose promise it is.</param>
    /// <param name="Text">In words.</param>
    /// <param name="At">Where it was written.</param>
    /// <param name="Owner">Who looks after it.</param>
    /// <param name="Measured">Numbers that say something.</param>
    private sealed record Promise(string Name, string Text, Location At, string Owner, ImmutableArray<Measure> Measured)
    {
        public IEnumerable<Measure> OutOfDate =>
            Measured.Where(measure => Status.OutOfDate == measure.OwnStatus || Status.OutOfDate == measure.Status);

        public bool IsProved => !Measured.IsEmpty && !OutOfDate.Any();
    }
}
