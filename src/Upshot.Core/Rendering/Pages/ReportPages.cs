using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Prose;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>Each report whole, as an edition for each of its audiences, and as a hand-out of one printed page.</summary>
internal static class ReportPages
{
    public static IEnumerable<PagePlan> Plan(Site site)
    {
        if (site.Reports.Count > 0)
            yield return new(Addresses.Reports, "reports", List);

        foreach (var report in site.Reports)
        {
            yield return Part(report, Addresses.Report(report.Period), "report", null);
            foreach (var audience in Audiences(site, report))
            {
                yield return Part(report, Addresses.ReportFor(report.Period, audience.Id.Id), "report", audience);
                yield return Part(report, Addresses.OnePage(report.Period, audience.Id.Id), "one-page", audience);
            }
        }
    }

    private static PagePlan Part(ReportPage report, string address, string template, Audience? audience) =>
        new(address, template, context => View(context, new ReportParts(context, report, audience)))
        {
            FrozenReport = report.FrozenOn is null ? null : report.Id,
        };

    private static IEnumerable<Audience> Audiences(Site site, ReportPage report) =>
        site.Audiences.Where(audience => report.IsFor(audience.Id.Id));

    private static ReportsView List(PageContext context) =>
        new(Frames.Of(context, context.Language.Words["reports"], "", Frames.Home(context)))
        {
            Reports =
            [
                .. context.Site.Reports.Select(report =>
                {
                    var kept = context.All.FrozenMeasures.GetValueOrDefault(report.Id, context.Measures);
                    var measures = kept.Among(report.Goals.SelectMany(goal => goal.Metrics)).Distinct().ToArray();
                    return new ReportCardView(
                        report.Title,
                        context.Say(report.Summary),
                        context.To(Addresses.Report(report.Period)),
                        report.Period,
                        MetricCards.Together(context, measures)
                    );
                }),
            ],
        };

    private static ReportView View(PageContext context, ReportParts parts)
    {
        var (report, audience) = (parts.Report, parts.Audience);
        return new(FrameOf(context, report, audience))
        {
            Period = report.Period,
            Edition = audience?.Name,
            Letter = new(report.Letter.From, context.Say(report.Letter.Text)),
            Together = MetricCards.Together(context, parts.AllMeasures),
            Promises = parts.Promises(),
            Goals = parts.Goals(),
            Body = ProseRenderer.Render(context, report),
            Money = parts.Money(),
            Stopped = [.. report.Stopped.Select(context.Say)],
            NextPromises = parts.NextPromises(),
            TogetherWithYou = [.. report.Together.Select(context.Say)],
            Sources = parts.Sources(),
            HowMade = context.Say(report.HowMade),
            Frozen = report.FrozenOn is { } day
                ? context.Language.Text("frozen_note", ("date", context.Language.Date(day)))
                : "",
            Published = context.DayOrNothing(report.Published),
            Editions =
            [
                .. Audiences(context.Site, report)
                    .Select(other => new LinkView(
                        other.Name,
                        context.To(Addresses.ReportFor(report.Period, other.Id.Id))
                    )),
            ],
            OnePage = audience is null ? null : context.To(Addresses.OnePage(report.Period, audience.Id.Id)),
            OtherReports =
            [
                .. context
                    .Site.Reports.Where(other => other.Id != report.Id)
                    .Select(other => new LinkView(other.Title, context.To(Addresses.Report(other.Period)))),
            ],
            Contact = People.Card(context, audience?.RelationshipManager ?? context.Site.Settings.Contact),
        };
    }

    /// <summary>An edition opens with the summary that was written for its reader, if there is one.</summary>
    private static Frame FrameOf(PageContext context, ReportPage report, Audience? audience)
    {
        var crumbs = Navigation.Crumbs(context, Addresses.Reports);
        if (audience is null)
            return Frames.Of(context, report, crumbs);

        var whole = new LinkView(report.Title, context.To(Addresses.Report(report.Period)));
        var frame = Frames.Of(context, report, [.. crumbs, whole]);
        return frame with
        {
            Page = frame.Page with
            {
                Title = context.Language.Text("report_for", ("title", report.Title), ("audience", audience.Name)),
                Summary = context.Say(report.SummaryFor.GetValueOrDefault(audience.Id.Id, report.Summary)),
            },
        };
    }
}
