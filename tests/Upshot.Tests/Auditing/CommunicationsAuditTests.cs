namespace Upshot.Tests.Auditing;

public sealed class CommunicationsAuditTests
{
    private const string Sent = """
        - { id: tickets, name: Weekly list of calls, audience: everyone, rhythm: weekly, decision: remove, because: Nobody reads it., effort_hours: 6, readers_last_time: 11, last_sent: 2025-11-07, asked_for_by: Quay director }
        - { id: chart, name: Chart on the wall, audience: everyone, rhythm: as it happens, decision: remove, because: It hangs in the dark., effort_hours: 1.5, readers_last_time: 2 }
        - { id: notice, name: Notice of work, audience: everyone, rhythm: monthly, decision: merge, because: It comes three times., effort_hours: 1, becomes: about }
        - { id: levels, name: Supplier figures, audience: everyone, rhythm: monthly, decision: change, because: It is green., effort_hours: 3, becomes: ready }
        - { id: letter, name: Letter to all, audience: everyone, rhythm: yearly, decision: keep, because: People like it., effort_hours: 20 }
        """;

    [Fact]
    public void Hours_on_what_is_removed_are_the_hours_you_get_back()
    {
        var section = Audits.Topic("communications", Audits.With("content/communications.yml", Sent));

        Assert.Equal(7.5m, section.Figure("hours_back"));
        Assert.Equal(6 * 52, section.Figure("hours_back_year"));
        Assert.Equal(13, section.Figure("readers_lost"));
        Assert.Equal(0, section.Figure("hours_added_year"));
    }

    [Fact]
    public void Lists_each_decision_but_keep_by_the_hours_it_costs()
    {
        var section = Audits.Topic("communications", Audits.With("content/communications.yml", Sent));

        Assert.Equal(
            [
                "Weekly list of calls: Nobody reads it. | Stop it, and tell those who read it. | Quay director",
                "Supplier figures: It is green. | Agree the change with those who read it. It becomes: Shifts that start with every tool working. | ",
                "Notice of work: It comes three times. | Put it together with: How we work. | ",
                "Chart on the wall: It hangs in the dark. | Stop it, and tell those who read it. | ",
                "Nothing we keep is sent to Crews alone. | Send them one thing that is only for them. | Ann Lee",
            ],
            section
                .Findings.OrderBy(finding => finding.Where.Path == "content/audiences.yml")
                .Select(finding => $"{finding.What} | {finding.Action} | {finding.Owner}")
        );
    }

    [Theory]
    [InlineData("keep", false)]
    [InlineData("change", false)]
    [InlineData("add", false)]
    [InlineData("remove", true)]
    public void An_audience_nothing_is_sent_to_is_a_gap(string decision, bool isGap)
    {
        var section = Audits.Topic(
            "communications",
            Audits.With(
                "content/communications.yml",
                $"- {{ id: one, name: One page, audience: crews, rhythm: weekly, decision: {decision}, because: So. }}"
            )
        );

        Assert.Equal(isGap, section.Whats().Contains("Nothing we keep is sent to Crews alone."));
    }

    [Fact]
    public void The_grid_shows_hours_by_time_and_by_year() =>
        Assert.Equal(
            ["Remove", "Everyone at Harbour", "weekly", "6", "312", "11", "7 November 2025"],
            Audits
                .Topic("communications", Audits.With("content/communications.yml", Sent))
                .Row("decisions", "Weekly list of calls")
        );
}
