using Upshot.Model.Data;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>All data files but the metrics.</summary>
internal sealed record BoundData
{
    public required ImmutableArray<Audience> Audiences { get; init; }

    public required ImmutableArray<Message> Messages { get; init; }

    public required ImmutableArray<Expectation> Expectations { get; init; }

    public required ImmutableArray<Channel> Channels { get; init; }

    public required ImmutableArray<WorkItem> Work { get; init; }

    public required ImmutableArray<Communication> Communications { get; init; }

    public required WordList Words { get; init; }

    public required ImmutableArray<Diagnostic> Findings { get; init; }

    public static BoundData Bind(ParsedContent content)
    {
        var audiences = DataBinder.List<Audience>(content, "audiences", audience => audience.Id);
        var messages = DataBinder.List<Message>(content, "messages", message => message.Id);
        var expectations = DataBinder.List<Expectation>(content, "expectations", expectation => expectation.Id);
        var channels = DataBinder.List<Channel>(content, "channels", channel => channel.Id);
        var work = DataBinder.List<WorkItem>(content, "work", item => item.Id);
        var communications = DataBinder.List<Communication>(content, "communications", item => item.Id);
        var words = DataBinder.Single<WordList>(content, "words");

        return new BoundData
        {
            Audiences = audiences.Value,
            Messages = messages.Value,
            Expectations = expectations.Value,
            Channels = channels.Value,
            Work = work.Value,
            Communications = communications.Value,
            Words = words.Value ?? new WordList(),
            Findings =
            [
                .. audiences.Findings,
                .. audiences.Value.SelectMany(AudienceRules.Check),
                .. messages.Findings,
                .. expectations.Findings,
                .. channels.Findings,
                .. ChannelRules.Check(channels.Value, audiences.Value),
                .. work.Findings,
                .. WorkRules.Check(work.Value),
                .. communications.Findings,
                .. words.Findings,
            ],
        };
    }
}
