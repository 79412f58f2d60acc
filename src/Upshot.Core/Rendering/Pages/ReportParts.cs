using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>The parts of a report: in an edition only what is for its audience; totals are the same in all.</summary>
internal sealed class ReportParts
{
    private readonly PageContext context;
    private readonly ReportPage? before;

    public ReportParts(PageContext context, ReportPage report, Audience? audience)
    {
        this.context = context;
        Report = report;
        Audience = audience;
        AllMeasures =
        [
            .. context.Measures.Among(report.Goals.SelectMany(goal => goal.Metrics)).DistinctBy(measure => measure.Id),
        ];
        before = context.Site.Reports.FirstOrDefault(other => string.CompareOrdinal(other.Period, report.Period) < 0);
    }

    public ReportPage Report { get; }

    public Audience? Audience { get; }

    /// <summary>Whoever the edition is for.</summary>
    public ImmutableArray<Measure> AllMeasures { get; }

    /// <summary>What we promised, what happened: every number of the report, worst first.</summary>
    public ImmutableArray<PromiseRowView> Promises() =>
        [
            .. MetricCards
                .WorstFirst(AllMeasures.Where(measure => IsForReader(measure.Metric.Audiences)))
                .Select(measure => new PromiseRowView(
                    measure.Metric.Title,
                    context.To(Addresses.Result(measure.Id)),
                    LastYear(measure),
                    Promised(measure),
                    Now(measure),
                    MetricCards.Status(context, measure)
                )),
        ];

    public ImmutableArray<GoalView> Goals() =>
        [
            .. Report
                .Goals.Select(goal => (Goal: goal, View: Goal(goal)))
                .Where(entry =>
                    Audience is null
                    || entry.View.Numbers.Length > 0
                    || entry.View.Stories.Length > 0
                    || entry.Goal.Metrics.IsEmpty
                )
                .Select(entry => entry.View),
        ];

    public MoneyView? Money()
    {
        if (Report.Money is not { } money)
            return null;

        return new()
        {
            Total = context.Text.Money(money.Total),
            LastYear = before?.Money is { } earlier ? context.Text.Money(earlier.Total) : null,
            ShareOfSales = money.ShareOfSales is { } share
                ? context.Language.Percent(share, Rounding.Natural([share]))
                : null,
            PerPerson = money.PerPerson is { } each ? context.Text.Money(each) : null,
            Shares =
            [
                .. new (string Agenda, decimal? Share)[] { ("run", money.Run), ("grow", money.Grow) }
                    .Where(part => part.Share is not null)
                    .Select(part => new ShareView(
                        DataCards.Agenda(context, part.Agenda).Text,
                        context.Site.Settings.Agendas.GetValueOrDefault(part.Agenda)?.Meaning ?? "",
                        context.Language.Percent(part.Share ?? 0, Rounding.Natural([part.Share ?? 0]))
                    )),
            ],
            Source = context.Language.Text(
                "source_line",
                ("name", money.Source.Name),
                ("date", context.Language.Date(money.Source.AsOf))
            ),
        };
    }

    public ImmutableArray<NextPromiseView> NextPromises() =>
        [
            .. Report
                .NextPromises.Select(promise => (Promise: promise, Measure: context.Measures.Find(promise.Metric.Id)))
                .Where(entry => entry.Measure is not null && IsForReader(entry.Measure.Metric.Audiences))
                .Select(entry => Next(entry.Promise, entry.Measure!)), // nulls are gone
        ];

    public ImmutableArray<SourceLineView> Sources() =>
        [
            .. AllMeasures
                .Where(measure => IsForReader(measure.Metric.Audiences))
                .Select(measure => new SourceLineView(measure.Metric.Title, context.Text.SourceLine(measure.Metric))),
        ];

    private GoalView Goal(Goal goal)
    {
        var measures = MetricCards
            .WorstFirst(context.Measures.Among(goal.Metrics).Where(measure => IsForReader(measure.Metric.Audiences)))
            .ToArray();
        var stories = context.Site.CaseStudies.Among(goal.Stories).Where(story => IsForReader(story.Audiences));
        return new(
            goal.Title,
            goal.Metrics.IsEmpty
                ? context.Language.Words["not_measured"]
                : MetricCards.Together(context, [.. context.Measures.Among(goal.Metrics)]),
            MetricCards.Cards(context, measures),
            measures is [var worst, ..] ? Figures.Of(context, worst) : null,
            [.. stories.Select(story => ContentCards.Story(context, story))]
        );
    }

    /// <summary>The same period a year before, or where it started when nothing was counted then.</summary>
    private string LastYear(Measure measure)
    {
        var then =
            measure.Latest is { } latest
            && measure.Series.Points.FirstOrDefault(point =>
                point.Value is not null
                && point.Period.Kind == latest.Period.Kind
                && point.Period.End.Year == latest.Period.End.Year - 1
                && point.Period.End.Month == latest.Period.End.Month
            )
                is { } year
                ? year
                : measure.Baseline;
        return InPeriod(context.Text.PointValue(then, measure), then.Period);
    }

    /// <summary>What the report before promised for this number, or else its aim.</summary>
    private string Promised(Measure measure)
    {
        var promised = before?.NextPromises.FirstOrDefault(promise => promise.Metric.Id == measure.Id);
        if (promised is not null)
            return By(measure, promised.Value, promised.By);

        return measure.Metric.Target is { } target
            ? By(measure, target.Value, target.Date)
            : context.Language.Status(Status.NoTarget, holdsTheLine: false);
    }

    private string Now(Measure measure) =>
        measure.Latest is { } latest
            ? InPeriod(context.Text.Latest(measure), latest.Period)
            : context.Text.Latest(measure);

    private NextPromiseView Next(NextPromise promise, Measure measure) =>
        new(
            measure.Metric.Title,
            context.To(Addresses.Result(measure.Id)),
            Now(measure),
            context.Text.Value(promise.Value, measure.Metric, measure.Decimals),
            context.Language.MonthYear(promise.By)
        );

    private string By(Measure measure, decimal value, DateOnly day) =>
        context.Language.Text(
            "target_by",
            ("value", context.Text.Value(value, measure.Metric, measure.Decimals)),
            ("date", context.Language.MonthYear(day))
        );

    private string InPeriod(string value, Period period) =>
        context.Language.Text("value_in_period", ("value", value), ("period", context.Language.Period(period)));

    private bool IsForReader(ImmutableArray<Reference> audiences) =>
        Audience is null || audiences.Names(Audience.Id.Id) || audiences.Names(Model.Data.Audience.Everyone);
}
