using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Pages;

/// <summary>For each audience one page to take along, when a channel is made of talking points.</summary>
internal static class TalkingPointsPage
{
    private const int MostNumbers = 3;
    private const int MostMessages = 2;
    private const int Questions = 3;

    public static IEnumerable<PagePlan> Plan(Site site) =>
        PagePlan.Filled(
            site,
            site.Audiences.Select(audience => new PagePlan(
                Addresses.TalkingPoints(audience.Id.Id),
                "talking-points",
                context => View(context, audience)
            ))
        );

    private static TalkingPointsView View(PageContext context, Audience audience)
    {
        var measures = MetricCards.WorstFirst(MeasuresFor(context, audience)).ToArray();
        var home = new LinkView(audience.Name, context.To(Addresses.Audience(audience.Id.Id)));
        var title = context.Language.Text("talking_points_for", ("audience", audience.Name));
        return new(Frames.Of(context, title, "", Frames.Home(context), home))
        {
            Numbers = MetricCards.Proof(context, Shown(context, audience)),
            Messages = [.. MessagesFor(context.Site, audience).Select(message => message.Text)],
            Questions = [.. Ask(context, audience, measures).Take(Questions)],
            WeNeed = WeNeed(context, audience),
            Contact = People.Card(context, audience.RelationshipManager ?? context.Site.Settings.Contact),
        };
    }

    /// <summary>The numbers on the sheet.</summary>
    public static IEnumerable<Measure> Shown(PageContext context, Audience audience) =>
        MetricCards.WorstFirst(MeasuresFor(context, audience)).Take(MostNumbers);

    /// <summary>The messages on the sheet.</summary>
    public static IEnumerable<Message> MessagesFor(Site site, Audience audience) =>
        site.Messages.Where(message => message.Audiences.Names(audience.Id.Id)).Take(MostMessages);

    /// <summary>Their own numbers; those for everyone only where there are none.</summary>
    public static IEnumerable<Measure> MeasuresFor(PageContext context, Audience audience)
    {
        var own = For(audience.Id.Id).ToArray();
        return own.Length > 0 ? own : For(Audience.Everyone);

        IEnumerable<Measure> For(string id) => context.Measures.Where(measure => measure.Metric.Audiences.Names(id));
    }

    /// <summary>
    /// Whether our worst number is what they see; whether what they once told us still holds, the longest ago first; and
    /// then what only they can say.
    /// </summary>
    private static IEnumerable<string> Ask(PageContext context, Audience audience, Measure[] worstFirst)
    {
        var worst = worstFirst.SelectMany(Halves).FirstOrDefault(measure => measure.Latest is not null);
        if (worst is not null)
            yield return context.Language.Text(
                "ask_about_number",
                ("title", worst.Metric.Title),
                ("value", context.Text.Latest(worst))
            );

        var longestAgo = context
            .Site.Expectations.Where(expectation => expectation.Audience.Id == audience.Id.Id)
            .OrderBy(expectation => expectation.LastDiscussed?.Date ?? DateOnly.MinValue)
            .FirstOrDefault();
        if (longestAgo is not null)
            yield return context.Language.Text("ask_about_expectation", ("words", longestAgo.Words));

        yield return context.Language.Words["ask_what_to_stop"];
        yield return context.Language.Words["ask_what_is_missing"];
        yield return context.Language.Words["ask_who_else"];
    }

    /// <summary>Of a service level and what people say, the worse one first.</summary>
    private static IEnumerable<Measure> Halves(Measure measure) =>
        measure.Experience is { } experience && experience.Status < measure.Status ? [experience, measure] : [measure];

    /// <summary>As the latest report for them says.</summary>
    public static ImmutableArray<string> WeNeed(PageContext context, Audience audience) =>
        context.Site.Reports.FirstOrDefault(report => report.IsFor(audience.Id.Id)) is { } latest
            ? [.. latest.Together.Select(context.Say)]
            : [];
}
