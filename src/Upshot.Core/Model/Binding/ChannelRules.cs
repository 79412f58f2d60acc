using Upshot.Model.Data;
using Upshot.Model.Schema;

namespace Upshot.Model.Binding;

/// <summary>Mass mail needs a reason, and a mail needs readers.</summary>
internal static class ChannelRules
{
    private static readonly Rule Mass = new(
        "UP235",
        Severity.Error,
        "Mail to everyone needs a reason",
        "People stop reading what is not meant for them, and then miss what is."
    );

    private static readonly Rule Undelivered = new(
        "UP241",
        Severity.Warning,
        "A mail has no readers, or readers have no mail",
        "The site tells people how they hear from us, and nothing would arrive."
    );

    public static IEnumerable<Diagnostic> Check(ImmutableArray<Channel> channels, ImmutableArray<Audience> audiences) =>
        [
            .. channels
                .Where(channel => channel.Because is null && IsForEveryone(channel, audiences))
                .Select(NeedsReason),
            .. channels
                .Where(channel => channel.Makes == Makes.EmailDigest)
                .SelectMany(channel => Delivered(channel, audiences)),
        ];

    /// <summary>By its name, or as the audience of all staff under another name.</summary>
    private static bool IsForEveryone(Channel channel, ImmutableArray<Audience> audiences) =>
        channel.Audience is { } only
        && (
            only.Id == Audience.Everyone
            || audiences.Any(audience => audience.Id.Id == only.Id && audience.Level == AudienceLevel.Everyone)
        );

    private static Diagnostic NeedsReason(Channel channel) =>
        Mass.At(
            channel.Places.Of("audience"),
            $"the channel '{channel.Id}' goes to everyone",
            $"Add 'because:' with the reason, or take 'audience: {channel.Audience}' out."
        );

    private static IEnumerable<Diagnostic> Delivered(Channel channel, ImmutableArray<Audience> audiences)
    {
        foreach (var audience in audiences.Where(audience => audience.Channels.Names(channel.Id.Id)))
            if (!channel.Reaches(audience))
                yield return Undelivered.At(
                    audience.Places.Of("channels"),
                    $"'{audience.Id}' asks for '{channel.Id}', which sends them nothing",
                    channel.Audience is { } only
                        ? $"Take '{channel.Id}' out: it is for '{only}' alone."
                        : $"Take '{channel.Id}' out, or add a channel with 'audience: {audience.Id}' and 'because:'."
                );

        if (channel.Audience is null && !audiences.Any(audience => audience.Channels.Names(channel.Id.Id)))
            yield return Undelivered.At(
                channel.Places.Of("id"),
                $"no audience asks for the mail '{channel.Id}'",
                $"Add '{channel.Id}' to the 'channels:' of those who should get it, in audiences.yml."
            );
    }
}
