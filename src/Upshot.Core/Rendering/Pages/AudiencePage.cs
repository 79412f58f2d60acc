using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Schema;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>What is in it for one audience. What is written for everyone is for them too, after their own.</summary>
internal static class AudiencePage
{
    private const int Most = 7;

    public static IEnumerable<PagePlan> Plan(Site site) =>
        site.Audiences.Select(audience => new PagePlan(
            Addresses.Audience(audience.Id.Id),
            "audience",
            context => View(context, audience)
        ));

    private static AudienceView View(PageContext context, Audience audience)
    {
        var site = context.Site;
        var services = OwnFirst(site.Services, service => service.Audiences, audience).ToArray();
        var success = audience.SuccessLooksLike ?? "";
        return new(Frames.Of(context, audience.Name, success, Frames.Home(context)))
        {
            Name = audience.Name,
            SuccessLooksLike = success,
            OurRole = context.Tag("role", audience.OurRole).Text,
            Numbers = MetricCards.Cards(
                context,
                context.Measures.Where(measure =>
                    measure.Metric.Audiences.Names(audience.Id.Id) || measure.Metric.Audiences.Names(Audience.Everyone)
                ),
                Most
            ),
            Services = [.. services.Take(Most).Select(service => ContentCards.Service(context, service))],
            HasMoreServices = services.Length > Most,
            AllServices = context.To(Addresses.Services),
            GotBetter =
            [
                .. site
                    .Updates.Where(update => update.Change is Change.New or Change.Changed)
                    .Where(update =>
                        update.Audiences.Names(audience.Id.Id) || update.Audiences.Names(Audience.Everyone)
                    )
                    .Take(Most)
                    .Select(update => ContentCards.Update(context, update)),
            ],
            Stories =
            [
                .. OwnFirst(site.CaseStudies, story => story.Audiences, audience)
                    .Take(Most)
                    .Select(story => ContentCards.Story(context, story)),
            ],
            Pages =
            [
                .. OwnFirst(site.PlainPages, page => page.Audiences, audience)
                    .Take(Most)
                    .Select(page => ContentCards.Link(context, page)),
            ],
            Expectations = DataCards.Expectations(
                context,
                site.Expectations.Where(expectation => expectation.Audience.Id == audience.Id.Id)
                    .OrderBy(expectation => expectation.Class)
                    .Take(Most)
            ),
            Messages = DataCards.Messages(
                context,
                site.Messages.Where(message => message.Audiences.Names(audience.Id.Id)).Take(Most)
            ),
            RelationshipManager = audience.RelationshipManager is { } manager ? People.Card(context, manager) : null,
            Sheets = Sheets(context, audience),
            Channels = [.. site.Channels.Among(audience.Channels).Select(channel => channel.Name)],
            Reports =
            [
                .. site
                    .Reports.Where(report => report.IsFor(audience.Id.Id))
                    .Select(report => new LinkView(
                        report.Title,
                        context.To(Addresses.ReportFor(report.Period, audience.Id.Id))
                    )),
            ],
        };
    }

    /// <summary>What to print for the next meeting.</summary>
    private static ImmutableArray<LinkView> Sheets(PageContext context, Audience audience)
    {
        (string Word, string Address)[] sheets =
        [
            ("agenda", Addresses.Agenda(audience.Id.Id)),
            ("makes_talking_points", Addresses.TalkingPoints(audience.Id.Id)),
        ];
        return
        [
            .. sheets
                .Where(sheet => context.Site.Routes.At(sheet.Address) is not null)
                .Select(sheet => new LinkView(context.Language.Words[sheet.Word], context.To(sheet.Address))),
        ];
    }

    private static IEnumerable<T> OwnFirst<T>(
        IEnumerable<T> items,
        Func<T, ImmutableArray<Reference>> audiences,
        Audience audience
    )
    {
        var all = items.ToArray();
        return all.Where(item => audiences(item).Names(audience.Id.Id))
            .Concat(
                all.Where(item => !audiences(item).Names(audience.Id.Id) && audiences(item).Names(Audience.Everyone))
            );
    }
}
