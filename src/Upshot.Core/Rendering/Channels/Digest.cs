using Upshot.Model;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Rendering.Cards;
using Upshot.Rendering.Pages;

namespace Upshot.Rendering.Channels;

/// <summary>What a digest tells an audience, whether by mail or as a card.</summary>
internal sealed record Digest
{
    private const int MostUpdates = 5;
    private const int MostNumbers = 5;
    private const int MostMessages = 3;
    private const int MostMessagesOnCard = 1;

    private const int Months = 3;

    public required Audience Audience { get; init; }

    public required string Subject { get; init; }

    /// <summary>Newest first, of what this kind of channel tells.</summary>
    public required ImmutableArray<Update> Updates { get; init; }

    /// <summary>Worst first; of a pair what people say stands before what was agreed.</summary>
    public required ImmutableArray<Measure> Measures { get; init; }

    public required ImmutableArray<Message> Messages { get; init; }

    public required ImmutableArray<string> WeNeed { get; init; }

    public static Digest Of(PageContext context, Audience audience, Makes makes)
    {
        var site = context.Site;
        var language = context.Language;
        var isCard = makes == Makes.TeamsCard;
        return new()
        {
            Audience = audience,
            Subject = PlainText.OneLine(
                language.Text(
                    "digest_for",
                    ("name", site.Settings.Brand.Badge ?? site.Settings.Name),
                    ("audience", audience.Name),
                    ("month", language.MonthYear(site.Day))
                )
            ),
            Updates = News(site, audience, makes),
            Measures =
            [
                .. MetricCards.InPairs(
                    MetricCards
                        .WorstFirst(MetricCards.Unpaired(TalkingPointsPage.MeasuresFor(context, audience)))
                        .Take(MostNumbers),
                    isCard ? CardJson.MostFacts : int.MaxValue
                ),
            ],
            Messages =
            [
                .. site
                    .Messages.Where(message => message.Audiences.Names(audience.Id.Id))
                    .Take(isCard ? MostMessagesOnCard : MostMessages),
            ],
            WeNeed = isCard ? [] : TalkingPointsPage.WeNeed(context, audience),
        };
    }

    /// <summary>
    /// The news of a quarter. It is counted from the newest, so that a digest does not become another one by waiting.
    /// </summary>
    private static ImmutableArray<Update> News(Site site, Audience audience, Makes makes)
    {
        Update[] told =
        [
            .. site.Updates.Where(update =>
                Receivers.IsFor(update, audience) && Receivers.IsInDigest(site, update, makes, audience)
            ),
        ];
        return [.. told.Where(update => update.Date > told[0].Date.AddMonths(-Months)).Take(MostUpdates)];
    }
}
