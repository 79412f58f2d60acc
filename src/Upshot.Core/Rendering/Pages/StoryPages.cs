using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Prose;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>All stories and each of them.</summary>
internal static class StoryPages
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        [
            .. ListPart.Plan(Addresses.Stories, "stories", site.CaseStudies.Count, List),
            .. site.CaseStudies.Select(story => new PagePlan(
                Addresses.Story(story.Id),
                "story",
                context => View(context, story)
            )),
        ];

    private static StoriesView List(PageContext context, ListPart part) =>
        new(part.Frame(context))
        {
            Stories = [.. part.Of(context.Site.CaseStudies).Select(story => ContentCards.Story(context, story))],
            Part = part.View(context),
        };

    private static StoryView View(PageContext context, CaseStudy story)
    {
        ImmutableArray<StoryNumberView> numbers =
        [
            .. story.Results.Select(result => Number(context, result)).OfType<StoryNumberView>(),
        ];
        return new(Frames.Of(context, story, Navigation.Crumbs(context, Addresses.Stories)))
        {
            Result = context.Tag("result", story.Result),
            Agenda = DataCards.Agenda(context, story.Agenda?.Id ?? ""),
            Who = context.SayOrNothing(story.Who),
            BusinessOwner = story.BusinessOwner is { } owner
                ? owner.Name ?? context.Language.List([.. owner.Shared])
                : null,
            Problem = context.Say(story.Problem),
            WhatChanged = context.Say(story.WhatChanged),
            OurPart = context.Say(story.OurPart),
            Numbers = numbers,
            MeasuredFrom = numbers.IsEmpty ? context.DayOrNothing(story.MeasuredFrom) : null,
            Because = context.Tag("because", story.Because).Text,
            BecauseNote = context.SayOrNothing(story.BecauseNote),
            Cost = story.Cost is { } cost
                ? context.Language.Text(
                    "amount_for",
                    ("amount", context.Text.Money(cost.Amount)),
                    ("what", context.Say(cost.What))
                )
                : null,
            Learned = context.Say(story.Learned),
            Next = context.Say(story.Next),
            Quote = story.Quote is { } quote
                ? new(quote.Text, quote.Name, quote.Role, context.Day(quote.Agreed))
                : null,
            People = People.Cards(context, story.People),
            Services =
            [
                .. context.Site.Services.Among(story.Services).Select(service => ContentCards.Link(context, service)),
            ],
            Messages = DataCards.Messages(context, context.Site.Messages.Among(story.Messages)),
            Image = context.Picture(story.Image),
            Body = ProseRenderer.Render(context, story),
        };
    }

    private static StoryNumberView? Number(PageContext context, CaseNumber result)
    {
        var yearStarts = context.Site.Settings.FinancialYearStarts;
        if (
            context.Measures.Find(result.Metric.Id) is not { } measure
            || PointFinder.Find(measure, result.From, yearStarts) is not { } from
            || PointFinder.Find(measure, result.To, yearStarts) is not { } to
        )
            return null;

        return new()
        {
            Title = measure.Metric.Title,
            Href = context.To(Addresses.Result(measure.Id)),
            Before = context.Text.PointValue(from, measure),
            BeforePeriod = context.Language.Period(from.Period),
            After = context.Text.PointValue(to, measure),
            AfterPeriod = context.Language.Period(to.Period),
            Difference = context.Text.Difference(
                measure with
                {
                    Change = Comparison.Of(from, to, measure.Metric, measure.Series.Breaks),
                }
            ),
        };
    }
}
