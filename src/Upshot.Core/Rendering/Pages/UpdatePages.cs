using Upshot.Model;
using Upshot.Model.Kinds;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Prose;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>All news and each piece of it.</summary>
internal static class UpdatePages
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        [
            .. ListPart.Plan(Addresses.WhatChanged, "updates", site.Updates.Count, List),
            .. site.Updates.Select(update => new PagePlan(
                Addresses.Update(update.Id),
                "update",
                context => View(context, update)
            )),
        ];

    private static UpdatesView List(PageContext context, ListPart part) =>
        new(part.Frame(context))
        {
            Updates = [.. part.Of(context.Site.Updates).Select(update => ContentCards.Update(context, update))],
            Part = part.View(context),
        };

    private static UpdateView View(PageContext context, Update update) =>
        new(Frames.Of(context, update, Navigation.Crumbs(context, Addresses.WhatChanged)))
        {
            Day = context.Day(update.Date),
            Change = context.Tag("change", update.Change),
            DoThis = context.SayOrNothing(update.Do),
            Services =
            [
                .. context.Site.Services.Among(update.Services).Select(service => ContentCards.Link(context, service)),
            ],
            Numbers = MetricCards.Proof(context, context.Measures.Among(update.Metrics)),
            Image = context.Picture(update.Image),
            Body = ProseRenderer.Render(context, update),
        };
}
