using System.Globalization;
using Upshot.Model.Kinds;
using Upshot.Rendering.Cards;

namespace Upshot.Rendering.Channels;

/// <summary>What a page tells besides its title, its summary and its text. Numbers are items of their own.</summary>
internal static class PageWords
{
    public static IEnumerable<string> Of(PageContext context, Model.Page page) =>
        (
            page switch
            {
                Update update => Of(context, update),
                Service service => Of(context, service),
                CaseStudy story => Of(story),
                ReportPage report => Of(report),
                _ => [],
            }
        ).Select(words => context.Say(words ?? ""));

    private static IEnumerable<string?> Of(PageContext context, Update update) =>
        [update.Change.ToString(), update.Do, update.Owner, .. ContentCards.AudienceNames(context, update.Audiences)];

    private static IEnumerable<string?> Of(PageContext context, Service service) =>
        [
            service.State.ToString(),
            service.Outcome,
            service.For,
            service.NotFor,
            .. service.WhatYouGet,
            ContentCards.Cost(context, service.Cost).Text,
            service.Cost.Note,
            service.GetIt.How,
            service.GetIt.Link,
            .. service.GetIt.Steps,
            service.GetIt.Takes,
            service.Place,
            service.Promise.Text,
            .. service.Know,
            service.Help,
            service.Because,
            service.BusinessOwner.Name,
            .. service.Changes.Select(change => change.What),
            .. service.People.SelectMany(Of),
        ];

    private static IEnumerable<string?> Of(CaseStudy story) =>
        [
            story.Result.ToString(),
            story.Who,
            story.Problem,
            story.WhatChanged,
            story.OurPart,
            .. story.Results.SelectMany(result => new[] { result.Metric.Id, result.From, result.To }),
            story.Because.ToString(),
            story.BecauseNote,
            story.Cost?.What,
            Of(story.Cost?.Amount),
            story.Learned,
            story.Next,
            story.Quote?.Text,
            story.Quote?.Name,
            .. story.People.SelectMany(Of),
        ];

    private static IEnumerable<string?> Of(ReportPage report) =>
        [
            report.Letter.From,
            report.Letter.Text,
            .. report.Goals.Select(goal => goal.Title),
            .. new[] { report.Money?.Total, report.Money?.Run, report.Money?.Grow, report.Money?.PerPerson }.Select(Of),
            .. report.Stopped,
            .. report.NextPromises.SelectMany(next =>
                new[] { next.Metric.Id, $"{next.By:yyyy-MM-dd}", Of(next.Value) }
            ),
            .. report.Together,
            report.HowMade,
        ];

    private static IEnumerable<string?> Of(Person person) =>
        [person.Name, person.Role, person.Email, person.Phone, person.Where];

    private static string? Of(decimal? amount) => amount?.ToString(CultureInfo.InvariantCulture);
}
