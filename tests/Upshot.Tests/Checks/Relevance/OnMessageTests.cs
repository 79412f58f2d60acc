using Upshot.Checks.Relevance;
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
    [InlineData("  stories: [five-in-the-morning]\n", "", "Add 'stories:' that prove it, or stop saying it.")]
    [InlineData(
        "  metrics: [ready]\n  stories: [five",
        "  stories: [five",
        "Add 'metrics:' that prove it, or stop saying it."
    )]
    [InlineData(
        "  metrics: [ready]\n  stories: [five-in-the-morning]\n",
        "",
        "Add 'metrics:' and 'stories:' that prove it, or stop saying it."
    )]
    [InlineData("messages: [on-time]\nservices", "services", "Add 'on-time' to 'messages:'.")]
    [InlineData(
        "  metrics: [ready]\n  stories",
        "  rhythm: 40\n  metrics: [ready]\n  stories",
        "Write an update, or bring a page up to date, that carries 'on-time'."
    )]
    public void Says_how_to_mend_it(string from, string to, string fix) =>
        Assert.Contains(fix, Asked.Of("UP533", (from, to)).Select(finding => finding.Fix));

    [Fact]
    public void The_place_is_that_of_the_list_of_messages() =>
        Assert.Contains(
            "content/case-studies/five-in-the-morning.md:18:11 warning: the story is the proof",
            Told.After("UP533", ("messages: [on-time]\nservices", "messages: []\nservices")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("rhythm: 45", false)] // the days since the story
    [InlineData("rhythm: 44", true)]
    [InlineData("rhythm: 44\n  horizon: 2025-11-15", true)] // its last day
    [InlineData("rhythm: 44\n  horizon: 2025-11-14", false)]
    public void A_message_has_a_rhythm_of_its_own(string fields, bool isTold) =>
        Assert.Equal(
            isTold,
            Told.After(
                    "UP533",
                    ("  horizon: 2028-03-31\n", ""),
                    ("  metrics: [ready]\n  stories", $"  {fields}\n  metrics: [ready]\n  stories")
                )
                .Contains("was last told 45 days ago", StringComparison.Ordinal)
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
            Told.Lines(Asked.Of("UP533", SmallSite.With(), SmallSite.Options with { Now = DateOnly.Parse(day) }))
        );

    [Fact]
    public void Points_at_a_report_that_carries_no_message() =>
        Assert.Equal(
            "content/reports/2025.md:2:8 warning: this report carries no key message",
            Told.After("UP533", ("messages: [on-time]\nhow_made", "how_made"))
        );

    [Fact]
    public void Points_at_a_list_that_is_empty() =>
        Assert.Equal(
            "content/reports/2025.md:10:11 warning: this report carries no key message",
            Told.After("UP533", ("messages: [on-time]\nhow_made", "messages: []\nhow_made"))
        );

    [Fact]
    public void Points_at_another_story_and_names_the_messages_for_its_readers_nearest_first()
    {
        var story = ExamplePages.Story("results: [{ metric: ready, from: 2024-Q2, to: 2025-Q3 }]", "You print them.");
        var finding = Assert.Single(
            Asked.Of("UP533", $"{Messages("[everyone]")}\n{story}"),
            finding => finding.Location.Path.EndsWith("labels.md", StringComparison.Ordinal)
        );

        Assert.Equal(
            (
                "content/case-studies/labels.md:2:8",
                "Add 'messages:' with the one it shows: 'on-time' or 'asked-first'."
            ),
            ($"{finding.Location}", finding.Fix)
        );
    }

    [Theory]
    [InlineData("audiences: [crews]\n  metrics", "audiences: [everyone]\n  metrics", true)] // for everyone
    [InlineData("since: 2023-04-01", "since: 2025-12-01", false)] // not yet said
    [InlineData("since: 2023-04-01", "since: 2025-11-15", true)] // from today
    [InlineData("horizon: 2028-03-31", "horizon: 2025-11-15", true)] // to the end of today
    [InlineData("audiences: [crews]\n  metrics", "audiences: [crews, everyone]\n  metrics", true)] // among others
    [InlineData("horizon: 2028-03-31", "horizon: 2025-10-31", false)] // no longer said
    [InlineData("The rain.", "The rain. {{ message:on-time }}", false)] // carried by its text
    [InlineData("status: published", "status: frozen", false)]
    [InlineData("period: 2024/25\naudiences: [crews]", "period: 2024/25\naudiences: [everyone]", false)] // for others
    public void A_message_must_be_there_for_its_readers(string from, string to, bool isTold) =>
        Assert.Equal(
            isTold,
            Told.After("UP533", ("messages: [on-time]\nhow_made", "how_made"), (from, to))
                .Contains("carries no key message", StringComparison.Ordinal)
        );

    private static string Messages(string audiences) =>
        $"""
            -- content/messages.yml --
            - id: asked-first
              text: We ask you first.
              what: You decide.
              why: You know best.
              how: We ring you.
              since: 2025-11-01
              audiences: {audiences}
            - id: on-time
              text: Your shift starts on time.
              what: Every tool is ready before the shift.
              why: A late start costs an hour.
              how: We check at five in the morning.
              since: 2025-11-01
              audiences: [crews]
              metrics: [ready]
              stories: [five-in-the-morning]
            """;
}
