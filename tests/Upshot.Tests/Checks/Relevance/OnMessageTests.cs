using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Relevance;

public sealed class OnMessageTests
{
    [Fact]
    public void Points_at_a_message_without_a_story() =>
        Assert.Equal(
            "content/messages.yml:2:9 warning: the message 'on-time' has no published story",
            Told.ByItsExample("UP533")
        );

    [Theory]
    [InlineData("  metrics: [ready]\n  stories: [five", "  stories: [five", "has no number")]
    [InlineData(
        "  metrics: [ready]\n  stories: [five-in-the-morning]\n",
        "",
        "has neither a number nor a published story"
    )]
    public void Says_what_is_missing(string from, string to, string expected) =>
        Assert.EndsWith(expected, Told.After("UP533", (from, to)), StringComparison.Ordinal);

    [Fact]
    public void A_story_that_is_a_draft_is_no_proof() =>
        Assert.Contains(
            "has no published story",
            Told.After("UP533", ("because: likely", "because: likely\nvisibility: draft")),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_story_carries_the_message_that_it_proves() =>
        Assert.Contains(
            "content/case-studies/five-in-the-morning.md:2:1 warning: the story is the proof of 'on-time' and does not carry that message",
            Told.After("UP533", ("messages: [on-time]\n", "")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("messages: [on-time]\nservices", "services", "It began with one bad morning.", "{{ message:on-time }}")] // by its text
    [InlineData(
        "since: 2023-04-01",
        "since: 2025-11-01",
        "updated: 2025-10-01\nreview_by: 2026-10-01",
        "updated: 2025-01-01\nreview_by: 2026-10-01"
    )] // new
    [InlineData(
        "horizon: 2028-03-31",
        "horizon: 2025-10-31",
        "updated: 2025-10-01\nreview_by: 2026-10-01",
        "updated: 2025-01-01\nreview_by: 2026-10-01"
    )] // over
    [InlineData(
        "metrics: [ready]\n  stories",
        "rhythm: 400\n  metrics: [ready]\n  stories",
        "updated: 2025-10-01\nreview_by: 2026-10-01",
        "updated: 2025-01-01\nreview_by: 2026-10-01"
    )] // slow
    public void Is_silent_when_it_is_told_in_time(string from, string to, string also, string by) =>
        Assert.Equal("", Told.After("UP533", (from, to), (also, by)));

    [Theory]
    [InlineData("2025-11-30", "")] // 60 days after the story
    [InlineData(
        "2025-12-01",
        "content/messages.yml:2:9 warning: the message 'on-time' was last told 61 days ago, and its rhythm is 60"
    )]
    public void Is_told_in_its_rhythm(string day, string expected) =>
        Assert.Equal(
            expected,
            Told.Lines("UP533", BuiltSite.Of(SmallSite.With(), SmallSite.Options with { Now = DateOnly.Parse(day) }))
        );
}
