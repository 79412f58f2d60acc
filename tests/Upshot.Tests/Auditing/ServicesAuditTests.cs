using Upshot.Tests.Support;

namespace Upshot.Tests.Auditing;

public sealed class ServicesAuditTests
{
    private static readonly (string From, string To) NotCounted = (
        "\n  - { period: 2025-Q3, value: 88, count: 169 }",
        ""
    );

    private static readonly (string From, string To) NoStory = ("\nstories: [five-in-the-morning]\nstate", "\nstate");

    [Fact]
    public void Seven_columns_say_what_a_colleague_can_learn()
    {
        var section = Audits.Topic("services");

        Assert.Equal(
            ["What you get", "What it costs", "Where", "Messages", "Whom to ask", "How to get it", "How we know"],
            section.Grids[0].Columns
        );
        Assert.Equal(
            [
                "A scanner; A spare one at the gate",
                "Free",
                "Both gates",
                "–",
                "Ann Lee",
                "Take one at the gate; No wait",
                "Ready before six; Shifts that start with every tool working: On track; We check at five so that you start at six",
            ],
            section.Row("seven_questions", "A scanner that works in the rain")
        );
        Assert.Equal(1, section.Figure("empty_cells"));
        Assert.Equal(["A scanner that works in the rain does not say: Messages."], section.Whats());
    }

    [Fact]
    public void A_full_row_has_nothing_to_list()
    {
        var section = Audits.Topic("services", ("state: live", "state: live\nmessages: [on-time]"));

        Assert.Equal(0, section.Figure("empty_cells"));
        Assert.Empty(section.Findings);
    }

    [Fact]
    public void A_person_nobody_can_reach_is_nobody() =>
        Assert.Contains(
            "A scanner that works in the rain does not say: Whom to ask.",
            Audits
                .Topic(
                    "services",
                    (
                        "people: { name: Ann Lee, email: ask@harbour.example, where: Gate 1 }",
                        "people: { name: Ann Lee }"
                    )
                )
                .Whats()
        );

    [Fact]
    public void A_promise_alone_is_no_evidence()
    {
        var section = Audits.Topic("services", NotCounted, NoStory);

        Assert.Contains("A scanner that works in the rain does not say: How we know.", section.Whats());
    }

    [Theory]
    [InlineData("2024-11-14", true)]
    [InlineData("2024-11-15", false)]
    public void No_proof_and_no_change_in_twelve_months_is_listed_with_its_last_change(string day, bool isListed)
    {
        var section = Audits.Topic(
            "services",
            NotCounted,
            NoStory,
            ("\nservices: [scanners]\n---\nTake", "\n---\nTake"),
            ("state: live", $"state: live\nchanges: [{{ date: {day}, what: Lighter }}]")
        );

        Assert.Equal(isListed ? 1 : 0, section.Figure("idle_services"));
        Assert.Equal(
            isListed,
            section
                .Whats()
                .Contains("A scanner that works in the rain has no proof and has not changed since 14 November 2024.")
        );
    }

    [Fact]
    public void An_update_about_a_service_is_a_change() =>
        Assert.Equal(0, Audits.Topic("services", NotCounted, NoStory).Figure("idle_services"));

    [Theory]
    [InlineData("You can start your shift right on time.", "live", "crews", 1)]
    [InlineData("You can start your shift on time.", "trial", "crews", 0)]
    [InlineData("You can start your shift on time.", "live", "everyone", 0)]
    [InlineData("You find every container in the yard.", "live", "crews", 0)]
    public void Near_equal_outcomes_for_the_same_people_are_listed_once(
        string outcome,
        string state,
        string audience,
        int pairs
    )
    {
        var section = Audits.Topic("services", Second(outcome, state, audience));

        Assert.Equal(pairs, section.Figure("overlaps"));
        Assert.Equal(
            pairs,
            section
                .Whats()
                .Count(what => what.EndsWith(" promise nearly the same to the same people.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Each_service_stands_under_each_of_its_audiences_only()
    {
        var section = Audits.Topic("services", Second("You find every container.", "live", "everyone"));

        Assert.Equal(["✓", "–"], section.Row("services_by_audience", "A scanner that works in the rain"));
        Assert.Equal(["–", "✓"], section.Row("services_by_audience", "A second one"));
    }

    /// <summary>Another service, made from the first.</summary>
    private static (string From, string To) Second(string outcome, string state, string audience)
    {
        var start = SmallSite.Text.IndexOf("-- content/services/scanners.md --", StringComparison.Ordinal);
        var end = SmallSite.Text.IndexOf("-- content/case-studies", StringComparison.Ordinal);
        var text = SmallSite
            .Text[start..end]
            .Replace("services/scanners.md", "services/second.md", StringComparison.Ordinal)
            .Replace("A scanner that works in the rain", "A second one", StringComparison.Ordinal)
            .Replace("You can start your shift on time.", outcome, StringComparison.Ordinal)
            .Replace("state: live", $"state: {state}\nknow: [It is new]", StringComparison.Ordinal)
            .Replace("audiences: [crews]", $"audiences: [{audience}]", StringComparison.Ordinal)
            .Replace("aliases: [/old/scanners/]\n", "", StringComparison.Ordinal);
        return ("-- content/case-studies", text + "-- content/case-studies");
    }
}
