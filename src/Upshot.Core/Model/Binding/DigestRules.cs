using Upshot.Model.Data;

namespace Upshot.Model.Binding;

/// <summary>A digest comes once.</summary>
internal static class DigestRules
{
    private static readonly Rule Twice = new(
        "UP242",
        Severity.Warning,
        "Two channels bring one digest",
        "Each audience has one digest, so they would get the same twice, with the news of both channels."
    );

    public static IEnumerable<Diagnostic> Check(Site site) =>
        site
            .Channels.Where(channel => channel.Makes is Makes.EmailDigest or Makes.TeamsCard)
            .GroupBy(channel => channel.Makes)
            .SelectMany(kind =>
                site.Audiences.SelectMany(audience =>
                    Check(audience, [.. kind.Where(channel => channel.Reaches(audience))])
                )
            );

    private static IEnumerable<Diagnostic> Check(Audience audience, ImmutableArray<Channel> channels) =>
        channels
            .Skip(1)
            .Select(second =>
                Twice.At(
                    second.Places.Of("id"),
                    $"'{channels[0].Id}' and '{second.Id}' both send a digest to {audience.Name}",
                    Fix(audience, channels[0], second)
                ) with
                {
                    Related = [channels[0].Places.Of("id")],
                }
            );

    private static string Fix(Audience audience, Channel first, Channel second) =>
        (second.Audience, first.Audience) switch
        {
            (null, _) => $"Take '{second.Id}' out of the 'channels:' of '{audience.Id}' in audiences.yml.",
            (_, null) => $"Take '{first.Id}' out of the 'channels:' of '{audience.Id}' in audiences.yml.",
            _ => $"Name another audience in '{second.Id}'.",
        };
}
