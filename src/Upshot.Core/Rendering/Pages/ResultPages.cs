using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>All numbers, worst first, and each of them.</summary>
internal static class ResultPages
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        [
            .. PagePlan.Filled(site, new PagePlan(Addresses.Results, "results", List)),
            .. site.Measures.Select(measure => new PagePlan(
                Addresses.Result(measure.Id),
                "result",
                context => View(context, measure)
            )),
        ];

    private static ResultsView List(PageContext context) =>
        new(Frames.Of(context, context.Language.Words["results"], "", Frames.Home(context)))
        {
            Numbers = MetricCards.Cards(context, context.Measures, int.MaxValue),
            Together = MetricCards.Together(context, context.Measures),
        };

    private static ResultView View(PageContext context, Measure measure)
    {
        var (site, metric) = (context.Site, measure.Metric);
        var summary = context.Text.Sentence(measure);
        return new(Frames.Of(context, metric.Title, summary, Navigation.Crumbs(context, Addresses.Results)))
        {
            Question = metric.Question,
            Kind = context.Tag("kind", metric.Kind),
            Figure = Figures.Of(context, measure),
            Experience = measure.Experience is { } experience ? Figures.Of(context, experience) : null,
            NotAsked = metric.Experience?.Id == Metric.NoExperience ? metric.Because : null,
            Source = new(
                metric.Source.Name,
                context.Say(metric.Source.How),
                context.Day(metric.Source.AsOf),
                metric.Source.Link,
                context.DayOrNothing(metric.Source.Next)
            ),
            Owner = People.Card(
                context,
                new()
                {
                    Name = metric.Owner.Name,
                    Role = metric.Owner.Role,
                    Email = metric.Owner.Email,
                }
            ),
            BaselineNote = metric.Baseline.Note,
            AgreedWith = metric.Target?.AgreedWith,
            Services = [.. site.Services.Among(metric.Services).Select(service => ContentCards.Link(context, service))],
            Stories = [.. context.All.StoriesByMetric[measure.Id].Select(story => ContentCards.Link(context, story))],
            Expectations =
            [
                .. site
                    .Expectations.Where(expectation =>
                        expectation.Evidence?.Id == measure.Id || metric.Expectations.Names(expectation.Id.Id)
                    )
                    .Select(expectation => DataCards.Expectation(context, expectation)),
            ],
            Messages = DataCards.Messages(context, site.Messages.Where(message => message.Metrics.Names(measure.Id))),
        };
    }
}
