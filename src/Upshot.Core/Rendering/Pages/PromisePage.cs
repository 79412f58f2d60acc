using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>Every promise with the number that proves or disproves it, worst first.</summary>
internal static class PromisePage
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        PagePlan.Filled(site, new PagePlan(Addresses.Promises, "promises", View));

    public static PromiseView Brand(PageContext context)
    {
        var brand = context.Site.Settings.Brand;
        return MetricCards.Promise(context, brand.Promise, context.Measures.Among(brand.PromiseEvidence));
    }

    public static ImmutableArray<ServiceCardView> ServicesWorstFirst(PageContext context) =>
        [
            .. context
                .Site.Services.OrderBy(service =>
                    context.Measures.Find(service.Promise.Evidence.Id)?.Status ?? Status.NotMeasured
                )
                .ThenBy(service => service.Title, StringComparer.Ordinal)
                .Select(service => ContentCards.Service(context, service)),
        ];

    private static PromisesView View(PageContext context) =>
        new(Frames.Of(context, context.Language.Words["promises"], "", Frames.Home(context)))
        {
            Brand = Brand(context),
            Services = ServicesWorstFirst(context),
        };
}
