using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Prose;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>Pages of text, with the list their author asked for.</summary>
internal static class PlainPages
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        site.PlainPages.Select(page => new PagePlan(Addresses.Page(page.Id), "page", context => View(context, page)));

    private static PlainPageView View(PageContext context, PlainPage page)
    {
        var (site, shows) = (context.Site, page.Shows);
        return new(Frames.Of(context, page, Frames.Home(context)))
        {
            Image = context.Picture(page.Image),
            Body = ProseRenderer.Render(context, page),
            Shows = shows?.ToString().ToLowerInvariant() ?? "",
            Promise = shows == Shown.Promises ? PromisePage.Brand(context) : null,
            Services = shows is Shown.Services or Shown.Promises ? PromisePage.ServicesWorstFirst(context) : [],
            Messages = shows == Shown.Messages ? DataCards.Messages(context, site.Messages) : [],
            Numbers = shows == Shown.Metrics ? MetricCards.Cards(context, context.Measures, int.MaxValue) : [],
            Expectations = shows == Shown.Expectations ? DataCards.Map(context) : [],
            Work = shows == Shown.Work ? DataCards.Work(context) : [],
        };
    }
}
