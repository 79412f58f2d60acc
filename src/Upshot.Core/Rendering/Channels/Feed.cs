using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Prose;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Channels;

/// <summary>The news for one audience, whole, newest first: its own and what is for everyone.</summary>
internal sealed record Feed(Audience Audience, string Title, DateOnly Updated, ImmutableArray<FeedItem> Items)
{
    private const int Most = 50;
    private const string Template = "channels/feed-item";

    public static Feed Of(PageContext context, Audience audience)
    {
        ImmutableArray<FeedItem> items = [.. News(context.Site, audience).Select(update => Item(context, update))];
        return new(
            audience,
            context.Language.Text("feed_for", ("name", context.Site.Settings.Name), ("audience", audience.Name)),
            items.Select(item => item.Updated).DefaultIfEmpty(context.Site.Day).Max(),
            items
        );
    }

    public static IEnumerable<Update> News(Site site, Audience audience) =>
        site
            .Updates.Where(update => Receivers.IsFor(update, audience) && Receivers.IsInFeed(site, update, audience))
            .Take(Most);

    /// <summary>Days have no hour, and noon is the same day in nearly all time zones.</summary>
    public static string Noon(DateOnly day) => $"{day:yyyy-MM-dd}T12:00:00Z";

    private static FeedItem Item(PageContext context, Update update)
    {
        var url = context.To(Addresses.Update(update.Id));
        return new()
        {
            Id = $"tag:{new Uri(context.Site.BaseUrl).Host},{update.Date:yyyy-MM-dd}:/{Addresses.Update(update.Id)}",
            Title = update.Title,
            Url = url,
            Summary = context.Say(update.Summary),
            Html = Html(context, update, url),
            Author = update.Owner,
            Language = update.Language ?? context.Site.Settings.Language,
            Tag = context.Tag("change", update.Change).Text,
            Published = update.Date,
            Updated = update.Updated is { } later && later > update.Date ? later : update.Date,
        };
    }

    /// <summary>A link within the text leads to its place on the page.</summary>
    private static string Html(PageContext context, Update update, string url) =>
        PartialRenderer
            .Render(context, Template, View(context, update))
            .Trim()
            .Replace("href=\"#", $"href=\"{url}#", StringComparison.Ordinal);

    private static FeedItemView View(PageContext context, Update update) =>
        new()
        {
            Summary = context.Say(update.Summary),
            DoThis = context.SayOrNothing(update.Do),
            Image = context.Picture(update.Image),
            Body = ProseRenderer.Render(context, update),
            Numbers = MetricCards.Proof(context, context.Measures.Among(update.Metrics)),
            Services =
            [
                .. context.Site.Services.Among(update.Services).Select(service => ContentCards.Link(context, service)),
            ],
            Words = context.Language.Words,
        };
}
