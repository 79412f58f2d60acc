using Upshot.Model;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>The front page: what IT promises, whether it is true, what is in it for the reader, and whom to ask.</summary>
internal static class HomePage
{
    private const int MostMessages = 5;
    private const int MostNumbers = 6;
    private const int MostUpdates = 5;

    public static PagePlan Plan { get; } = new(Addresses.Home, "home", View);

    /// <summary>For what is said of the whole site: its links start at the front page.</summary>
    public static PageContext Context(RenderContext all) => new(all, Plan);

    private static HomeView View(PageContext context)
    {
        var (site, settings) = (context.Site, context.Site.Settings);
        return new(Frames.Of(context, settings.Name, settings.Brand.Promise))
        {
            Promise = MetricCards.Promise(
                context,
                settings.Brand.Promise,
                context.Measures.Among(settings.Brand.PromiseEvidence)
            ),
            Services = site.Services.Count > 0 ? context.To(Addresses.Services) : null,
            Messages = DataCards.Messages(context, site.Messages.Take(MostMessages)),
            Numbers = MetricCards.Cards(
                context,
                context.Measures.Where(measure => measure.Metric.Headline),
                MostNumbers
            ),
            Updates = [.. site.Updates.Take(MostUpdates).Select(update => ContentCards.Update(context, update))],
            Audiences =
            [
                .. site.Audiences.Select(audience => new AudienceCardView(
                    audience.Name,
                    audience.SuccessLooksLike ?? "",
                    context.To(Addresses.Audience(audience.Id.Id))
                )),
            ],
            WhoWeServe = settings.WhoWeServe is { } who
                ? new(context.Say(who.WeServe), context.Say(who.WeDo), context.Say(who.WeLeave))
                : null,
        };
    }
}
