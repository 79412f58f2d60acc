using Upshot.Model.Data;

namespace Upshot.Model.Binding;

/// <summary>Mass mail needs a reason.</summary>
internal static class ChannelRules
{
    private static readonly Rule Mass = new(
        "UP235",
        Severity.Error,
        "Mail to everyone needs a reason",
        "People stop reading what is not meant for them, and then miss what is."
    );

    public static IEnumerable<Diagnostic> Check(Channel channel)
    {
        if (channel is { Audience.Id: Audience.Everyone, Because: null })
            yield return Mass.At(
                channel.Places.Of("audience"),
                $"the channel '{channel.Id}' goes to everyone",
                "Add 'because:' with the reason, or take 'audience: everyone' out."
            );
    }
}
