using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Prose;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>The finder and each service.</summary>
internal static class ServicePages
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        [
            .. PagePlan.Filled(site, new PagePlan(Addresses.Services, "services", List)),
            .. site.Services.Select(service => new PagePlan(
                Addresses.Service(service.Id),
                "service",
                context => View(context, service)
            )),
        ];

    private static ServicesView List(PageContext context) =>
        new(Frames.Of(context, context.Language.Words["services"], "", Frames.Home(context)))
        {
            Services =
            [
                .. context
                    .Site.Services.OrderBy(service => service.Title, StringComparer.Ordinal)
                    .Select(service => ContentCards.Service(context, service)),
            ],
            ServicesFound = context.Language.Plural("services_found", context.Site.Services.Count),
            Audiences =
            [
                .. context
                    .Site.Audiences.Where(audience => audience.Level != AudienceLevel.Everyone)
                    .Select(audience => new TagView(audience.Id.Id, audience.Name)),
            ],
            BuyItYourself = BuyItYourself(context),
        };

    private static ServiceView View(PageContext context, Service service)
    {
        var measures = context
            .Measures.Among([service.Promise.Evidence, .. service.Metrics])
            .DistinctBy(measure => measure.Id)
            .ToArray();
        ImmutableArray<StoryCardView> stories =
        [
            .. context.Site.CaseStudies.Among(service.Stories).Select(story => ContentCards.Story(context, story)),
        ];
        return new(Frames.Of(context, service, Navigation.Crumbs(context, Addresses.Services)))
        {
            Outcome = context.Say(service.Outcome),
            Type = context.Tag("type", service.Type),
            State = context.Tag("state", service.State),
            Promise = ContentCards.Promise(context, service),
            WhatYouGet = [.. service.WhatYouGet.Select(context.Say)],
            Suits = context.Say(service.For),
            NotFor = context.SayOrNothing(service.NotFor),
            Know = [.. service.Know.Select(context.Say)],
            Cost = service is { Type: ServiceType.Advice, Cost.Model: CostModel.Free }
                ? null
                : ContentCards.Cost(context, service.Cost),
            GetIt = GetIt(context, service),
            Place = context.Say(service.Place),
            Help = service.Help is { } help ? Links.Href(context, service, help, service.Places.Of("help")) : null,
            People = People.Cards(context, service.People),
            BusinessOwner = Owner(context, service.BusinessOwner),
            NotWhatINeed = People.Mail(
                service.People.Select(person => person.Email).FirstOrDefault(email => email is not null)
                    ?? context.Site.Settings.Contact.Email
                    ?? "",
                context.Language.Text("not_what_i_need_subject", ("title", service.Title))
            ),
            BuyItYourself = BuyItYourself(context),
            Numbers = MetricCards.Cards(context, measures, int.MaxValue),
            Together = MetricCards.Together(context, measures),
            Stories = stories,
            HasEvidence = measures.Length > 0 || stories.Length > 0,
            ReplacedBy =
                service.ReplacedBy is { } next && context.Site.Services.Find(next.Id) is { } replacement
                    ? ContentCards.Link(context, replacement)
                    : null,
            Because = context.SayOrNothing(service.Because),
            Changes =
            [
                .. service
                    .Changes.OrderByDescending(change => change.Date)
                    .Select(change => new ChangeView(context.Day(change.Date), context.Say(change.What))),
            ],
            Image = context.Picture(service.Image),
            Body = ProseRenderer.Render(context, service),
        };
    }

    private static GetItView GetIt(PageContext context, Service service) =>
        new(
            context.Say(service.GetIt.How),
            service.GetIt.Link is { } link ? Links.Href(context, service, link, service.GetIt.Places.Of("link")) : null,
            [.. service.GetIt.Steps.Select(context.Say)],
            context.Say(service.GetIt.Takes)
        );

    private static string Owner(PageContext context, BusinessOwner owner) =>
        owner.Name ?? context.Language.List([.. owner.Shared]);

    /// <summary>What says when to go elsewhere: a page of that title, or else a part of a page under that heading.</summary>
    private static LinkView? BuyItYourself(PageContext context)
    {
        var wanted = context.Language.Words["buy_it_yourself"];
        var pages = context.Site.PlainPages;
        if (pages.FirstOrDefault(page => IsWanted(page.Title)) is { } whole)
            return new(wanted, context.To(Addresses.Page(whole.Id)));

        var part = pages
            .SelectMany(page => page.Body.Headings.Select(heading => (Page: page, Heading: heading)))
            .FirstOrDefault(entry => IsWanted(entry.Heading.Text));
        return part.Page is null ? null : new(wanted, $"{context.To(Addresses.Page(part.Page.Id))}#{part.Heading.Id}");

        bool IsWanted(string title) => title.Equals(wanted, StringComparison.OrdinalIgnoreCase);
    }
}
