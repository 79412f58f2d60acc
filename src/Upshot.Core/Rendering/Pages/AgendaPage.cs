using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Metrics;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>For each audience that expects something, the agenda of the meeting that talks about it.</summary>
internal static class AgendaPage
{
    public static IEnumerable<PagePlan> Plan(Site site) =>
        PagePlan.Filled(
            site,
            site.Audiences.Select(audience => new PagePlan(
                Addresses.Agenda(audience.Id.Id),
                "agenda",
                context => View(context, audience)
            ))
        );

    private static AgendaView View(PageContext context, Audience audience) =>
        new(
            Frames.Of(
                context,
                context.Language.Text("agenda_for", ("audience", audience.Name)),
                "",
                Navigation.Crumbs(context, Addresses.Expectations)
            )
        )
        {
            Rows =
            [
                .. context
                    .Site.Expectations.Where(expectation => expectation.Audience.Id == audience.Id.Id)
                    .OrderBy(expectation => expectation.Services.IsEmpty ? 0 : 1)
                    .ThenBy(expectation => StatusOf(context, expectation))
                    .ThenBy(expectation => expectation.Class)
                    .ThenBy(expectation => expectation.Id.Id, StringComparer.Ordinal)
                    .Select(expectation => Row(context, expectation)),
            ],
            Contact = People.Card(context, audience.RelationshipManager ?? context.Site.Settings.Contact),
        };

    /// <summary>What nobody measures stands with what is not measured yet: before all that is met.</summary>
    private static Status StatusOf(PageContext context, Expectation expectation) =>
        expectation.Evidence is { } evidence && context.Measures.Find(evidence.Id) is { } measure
            ? measure.Status
            : Status.NotMeasured;

    private static AgendaRowView Row(PageContext context, Expectation expectation)
    {
        var card = DataCards.Expectation(context, expectation);
        return new(card.Words, card.Class, card.Evidence, card.IsGap, card.Discussed);
    }
}
