using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Schema;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Cards;

/// <summary>Pages of the content as cards.</summary>
internal static class ContentCards
{
    public static StoryCardView Story(PageContext context, CaseStudy story) =>
        new(
            story.Title,
            context.Say(story.Summary),
            context.To(Addresses.Story(story.Id)),
            context.Tag("result", story.Result),
            story.Who ?? ""
        );

    public static UpdateCardView Update(PageContext context, Update update) =>
        new(
            update.Title,
            context.Say(update.Summary),
            context.To(Addresses.Update(update.Id)),
            context.Day(update.Date),
            context.Tag("change", update.Change),
            context.SayOrNothing(update.Do)
        );

    public static ServiceCardView Service(PageContext context, Service service) =>
        new()
        {
            Title = service.Title,
            Outcome = context.Say(service.Outcome),
            Summary = context.Say(service.Summary),
            Href = context.To(Addresses.Service(service.Id)),
            Cost = Cost(context, service.Cost).Text,
            Takes = context.Say(service.GetIt.Takes),
            State = context.Tag("state", service.State),
            Type = context.Tag("type", service.Type),
            Promise = Promise(context, service),
            Audiences = AudienceNames(context, service.Audiences),
            For = string.Join(' ', Readers(context.Site, service)),
        };

    public static PromiseView Promise(PageContext context, Service service) =>
        MetricCards.Promise(context, service.Promise.Text, context.Measures.Among([service.Promise.Evidence]));

    public static CostView Cost(PageContext context, Cost cost)
    {
        var model = context.Tag("cost", cost.Model);
        var text = cost is { Model: CostModel.Charged, Amount: { } amount }
            ? cost.Per is { } per
                ? context.Language.Text("cost_per", ("amount", context.Text.Money(amount)), ("per", per))
                : context.Text.Money(amount)
            : model.Text;
        return new(model, text, context.SayOrNothing(cost.Note));
    }

    public static ImmutableArray<string> AudienceNames(PageContext context, IEnumerable<Reference> audiences) =>
        [.. context.Site.Audiences.Among(audiences).Select(audience => audience.Name)];

    /// <summary>What is for everyone is for each audience.</summary>
    private static IEnumerable<string> Readers(Site site, Service service) =>
        site.Audiences.Among(service.Audiences).Any(audience => audience.Level == AudienceLevel.Everyone)
            ? site.Audiences.Select(audience => audience.Id.Id)
            : service.Audiences.Select(audience => audience.Id);

    public static LinkView Link(PageContext context, PlainPage page) =>
        new(page.Title, context.To(Addresses.Page(page.Id)));

    public static LinkView Link(PageContext context, Service service) =>
        new(service.Title, context.To(Addresses.Service(service.Id)));

    public static LinkView Link(PageContext context, CaseStudy story) =>
        new(story.Title, context.To(Addresses.Story(story.Id)));
}
