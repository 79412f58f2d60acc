using Upshot.Model;
using Upshot.Model.Metrics;
using Upshot.Rendering.Cards;
using Upshot.Theming.Views;

namespace Upshot.Rendering.Channels;

/// <summary>A digest as its template and its plain text see it.</summary>
internal static class DigestPage
{
    public static DigestView View(PageContext context, Digest digest)
    {
        var (settings, audience) = (context.Site.Settings, digest.Audience);
        return new()
        {
            Language = settings.Language,
            Subject = digest.Subject,
            Badge = settings.Brand.Badge ?? settings.Name,
            Audience = audience.Name,
            Together = MetricCards.Together(context, digest.Measures),
            Colours = Colours(settings.Brand.Colour),
            Updates = [.. digest.Updates.Select(update => ContentCards.Update(context, update))],
            Numbers = [.. digest.Measures.Select(measure => Number(context, measure))],
            Messages =
            [
                .. digest.Messages.Select(message => new DigestMessageView(message.Text, context.Say(message.What))),
            ],
            WeNeed = digest.WeNeed,
            Contact = People.Card(context, audience.RelationshipManager ?? settings.Contact),
            Href = context.To(Addresses.Audience(audience.Id.Id)),
            Channels = new(context.Language.Words["channels"], context.To(Addresses.Channels)),
            Because = context.Language.Text(
                "digest_because",
                ("name", settings.Brand.Badge ?? settings.Name),
                ("audience", audience.Name)
            ),
            Words = context.Language.Words,
        };
    }

    private static BrandView Colours(string? hex)
    {
        var colours = BrandColours.Of(hex);
        return new(colours.Brand.Hex, colours.OnBrand.Hex, colours.Text.Hex, colours.TextOnDark.Hex);
    }

    /// <summary>The pair's other half stands beside it and not within it.</summary>
    private static DigestNumberView Number(PageContext context, Measure measure)
    {
        var way = Way(measure);
        return new(
            MetricCards.Card(context, measure) with
            {
                Experience = null,
            },
            way,
            way is { } percent
                ? context.Language.Text("way_to_aim", ("percent", context.Language.Percent(percent, 0)))
                : ""
        );
    }

    /// <summary>
    /// Rounded down, so that only an aim that is reached shows 100. None where nothing was counted, where the number
    /// was to stay as it was, and where start and present were counted differently.
    /// </summary>
    private static int? Way(Measure measure)
    {
        if (
            measure is not { Latest.Value: { } now, Metric.Target: { } target }
            || measure.Metric.HoldsTheLine
            || measure.Change?.Meaning == Meaning.NotCompared
        )
            return null;

        var start = (double)measure.Metric.Baseline.Value;
        var whole = (double)target.Value - start;
        return whole == 0
            ? null
            : (int)Math.Floor(Math.Clamp(((double)now - start) / whole, 0, 1) * 100 + RoundingError);
    }

    private const double RoundingError = 1e-9;
}
