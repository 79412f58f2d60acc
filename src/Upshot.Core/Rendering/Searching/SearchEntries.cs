using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Parsing;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Pages;

namespace Upshot.Rendering.Searching;

/// <summary>
/// What readers can find: each page of the list of all pages, and the lists themselves. What is a draft, for the team
/// only or part of another page is not among them.
/// </summary>
internal static class SearchEntries
{
    public static ImmutableArray<SearchEntry> Of(RenderContext all)
    {
        var site = all.Site;
        IEnumerable<SearchEntry> pages =
        [
            .. Read(site.Services, Service),
            .. Read(site.CaseStudies, Story),
            .. site.Measures.Select(Result),
            .. Read(site.Reports, Report),
            .. Read(site.Updates, Update),
            .. Read(site.PlainPages, (context, page) => Whole(context, page, SearchKind.Page, Addresses.Page(page.Id))),
            .. site.Audiences.Select(Audience),
        ];
        return
        [
            .. pages
                .Where(entry => site.Routes.At(entry.Address) is { IsListed: true, LeadsTo: null })
                .Select(entry => WithOtherWords(site.Words, entry))
                .Concat(Navigation.Titles(HomePage.Context(all)).Select(List))
                .OrderBy(entry => entry.Address, StringComparer.Ordinal),
        ];

        IEnumerable<SearchEntry> Read<T>(IEnumerable<T> things, Func<PageContext, T, SearchEntry> read) =>
            things.SelectOnAllCores(thing => read(HomePage.Context(all), thing));
    }

    private static SearchEntry Service(PageContext context, Service service)
    {
        var page = Whole(context, service, SearchKind.Service, Addresses.Service(service.Id));
        return page with
        {
            Outcome = context.Say(service.Outcome),
            Need = [context.Say(service.For)],
            Headings =
            [
                .. page.Headings,
                .. service.WhatYouGet.Select(context.Say),
                .. service.People.SelectMany(PersonWords),
                .. OwnerWords(service.BusinessOwner),
            ],
            Body =
            [
                .. page.Body,
                .. service.Know.Select(context.Say),
                .. service.GetIt.Steps.Select(context.Say),
                context.Say(service.GetIt.How),
                context.Say(service.Promise.Text),
                context.Say(service.Place),
            ],
        };
    }

    private static SearchEntry Story(PageContext context, CaseStudy story)
    {
        var page = Whole(context, story, SearchKind.Story, Addresses.Story(story.Id));
        return page with
        {
            Need = [context.Say(story.Problem), context.Say(story.Who ?? "")],
            Headings =
            [
                .. page.Headings,
                .. story.People.SelectMany(PersonWords),
                .. story.BusinessOwner is { } owner ? OwnerWords(owner) : [],
            ],
            Body =
            [
                .. page.Body,
                context.Say(story.WhatChanged),
                context.Say(story.OurPart),
                context.Say(story.Learned),
                context.Say(story.Next),
            ],
        };
    }

    private static SearchEntry Report(PageContext context, ReportPage report)
    {
        var page = Whole(context, report, SearchKind.Report, Addresses.Report(report.Period));
        return page with { Headings = [.. page.Headings, report.Period, .. report.Goals.Select(goal => goal.Title)] };
    }

    private static SearchEntry Update(PageContext context, Update update)
    {
        var page = Whole(context, update, SearchKind.Update, Addresses.Update(update.Id));
        return page with { Body = [.. page.Body, context.Say(update.Do ?? "")] };
    }

    private static SearchEntry Result(Measure measure) =>
        new()
        {
            Title = measure.Metric.Title,
            Address = Addresses.Result(measure.Id),
            Kind = SearchKind.Result,
            Summary = measure.Metric.Question ?? "",
            Headings = [measure.Metric.Owner.Name],
            Body = [measure.Metric.Source.How],
        };

    private static SearchEntry Audience(Audience audience) =>
        new()
        {
            Title = audience.Name,
            Address = Addresses.Audience(audience.Id.Id),
            Kind = SearchKind.Audience,
            Summary = audience.SuccessLooksLike ?? "",
            Headings = audience.RelationshipManager is { } person ? [.. PersonWords(person)] : [],
        };

    private static SearchEntry List((string Address, string Title) list) =>
        new()
        {
            Title = list.Title,
            Address = list.Address,
            Kind = SearchKind.List,
        };

    private static SearchEntry Whole(PageContext context, Page page, SearchKind kind, string address)
    {
        var prose = page.Body.ReadProse();
        return new()
        {
            Title = page.Title,
            Address = address,
            Kind = kind,
            Summary = context.Say(page.Summary),
            Headings =
            [
                .. page.Body.Headings.Select(heading => heading.Text),
                .. ContentCards.AudienceNames(context, page.Audiences),
                page.Owner,
            ],
            Body = [.. prose.Where(block => block.Kind != ProseKind.Heading).Select(Text)],
        };
    }

    private static string Text(ProseBlock block) => string.Concat(block.Runs.Select(run => run.Text));

    private static IEnumerable<string> PersonWords(Person person) => [person.Name, person.Role ?? ""];

    private static IEnumerable<string> OwnerWords(BusinessOwner owner) => [owner.Name ?? "", .. owner.Shared];

    /// <summary>Whoever looks for a word that the company's list replaces finds the pages that say it the other way.</summary>
    private static SearchEntry WithOtherWords(WordList words, SearchEntry entry)
    {
        string[] texts = [entry.Title, entry.Outcome, entry.Summary, .. entry.Need, .. entry.Headings];
        var others = words
            .Replace.Where(word => texts.Any(text => text.Contains(word.Write, StringComparison.OrdinalIgnoreCase)))
            .Select(word => word.Find);
        return entry with { Headings = [.. entry.Headings, .. others] };
    }
}
