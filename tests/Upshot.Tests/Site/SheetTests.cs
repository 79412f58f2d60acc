using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>What one prints for a meeting: the agenda and the talking points.</summary>
public sealed class SheetTests
{
    private const string Agenda = "expectations/crews/index.html";
    private const string TalkingPoints = "channels/talking-points/crews/index.html";

    private static readonly (string From, string To) Walk = (
        "makes: pages }",
        "makes: pages }\n- { id: walk, name: Quay walk, makes: talking-points }"
    );

    private static readonly (string From, string To) Unmet = (
        "-- content/work.yml --",
        """
        - id: dry-boots
          audience: crews
          words: I want dry boots.
          class: performance
          since: 2022-01-01
          heard: { how: Quay walk, date: 2025-06-01 }
          services: []
          evidence: none
          last_discussed: { date: 2025-02-01, with: Crew meeting }
        -- content/work.yml --
        """
    );

    [Fact]
    public void An_agenda_begins_with_what_is_not_met()
    {
        var words = BuiltSite.Small(Unmet).Words(Agenda);

        Assert.True(
            words.IndexOf("I want dry boots.", StringComparison.Ordinal)
                < words.IndexOf("My scanner works at six.", StringComparison.Ordinal),
            words
        );
        Assert.Contains("Nobody looks after this yet", words, StringComparison.Ordinal);
        Assert.Contains("Discussed on 1 February 2025 with Crew meeting", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_never_talked_about_says_so() =>
        Assert.Contains("Not discussed yet", BuiltSite.Small().Words(Agenda), StringComparison.Ordinal);

    [Fact]
    public void Only_an_audience_that_expects_something_has_an_agenda() =>
        Assert.False(BuiltSite.Small().Has("expectations/everyone/index.html"));

    [Fact]
    public void Talking_points_ask_three_questions_the_first_about_the_worst_number()
    {
        var questions = BuiltSite.Small(Walk).Page(TalkingPoints).QuerySelectorAll(".questions li");

        Assert.Equal(
            [
                "We count for “Shifts that start with every tool working”: 88%. Is that what you see?",
                "You told us: “My scanner works at six.” Is that still what matters most?",
                "What should we stop doing?",
            ],
            questions.Select(question => question.TextContent)
        );
    }

    [Fact]
    public void An_audience_that_told_us_nothing_is_still_asked_three_questions() =>
        Assert.Equal(
            3,
            BuiltSite
                .Small(Walk)
                .Page("channels/talking-points/everyone/index.html")
                .QuerySelectorAll(".questions li")
                .Length
        );

    [Fact]
    public void Without_the_channel_there_are_no_talking_points()
    {
        var site = BuiltSite.Small();

        Assert.DoesNotContain(site.Paths, path => path.Contains("talking-points", StringComparison.Ordinal));
        Assert.DoesNotContain("Talking points", site.Words("for/crews/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_for_one_audience_makes_talking_points_for_it_alone()
    {
        var site = BuiltSite.Small(
            (Walk.From, Walk.To.Replace("points }", "points, audience: crews }", StringComparison.Ordinal))
        );

        Assert.True(site.Has(TalkingPoints));
        Assert.False(site.Has("channels/talking-points/everyone/index.html"));
        Assert.Contains("Talking points", site.Words("for/crews/index.html"), StringComparison.Ordinal);
    }
}
