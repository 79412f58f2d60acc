using Upshot.Auditing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Auditing;

public sealed class ReachAuditTests
{
    private const string Gates = """
        -- content/audiences.yml --
        - id: gates
          name: Gate staff
          tier: secondary
          level: everyone
          our_role: utility
          relationship: weak
          impact: high
          channels: [web]

        """;

    [Fact]
    public void Counts_match_the_content() =>
        Assert.Equal(
            ["1", "1", "1", "1", "1", "1", "5", "1 November 2025"],
            Audits.Topic("reach").Row("items_by_audience", "Crews")
        );

    [Fact]
    public void Two_of_five_for_everyone_prints_40_percent()
    {
        var section = Audits.Topic(
            "reach",
            ("audiences: [crews]\nowner: Ann Lee\ndate", "audiences: [crews, everyone]\nowner: Ann Lee\ndate"),
            ("updated: 2025-10-01\nletter", "updated: 2025-07-01\nletter")
        );

        Assert.Equal(["3", "2", "40%"], section.Row("share_by_quarter", "October to December 2025"));
        Assert.Equal(["1", "0", "0%"], section.Row("share_by_quarter", "July to September 2025"));
    }

    [Fact]
    public void An_audience_nobody_writes_to_is_listed_first()
    {
        var finding = Audits.Topic("reach", ("-- content/audiences.yml --\n", Gates)).Findings[0];

        Assert.Equal("Nobody writes anything for Gate staff.", finding.What);
        Assert.Equal(AuditStep.Add, finding.Step);
        Assert.Equal("content/audiences.yml:1", finding.Place);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Weak_where_the_impact_is_high_needs_three_items_a_year(int updates, bool isListed)
    {
        var site = SmallSite.With(("-- content/audiences.yml --\n", Gates)).Files.ToList();
        for (var i = 0; i < updates; i++)
            site.Add(
                Upshot.Sources.SourceFile.FromText(
                    $"content/updates/2025-0{i + 1}-01-gate.md",
                    $"---\ntitle: Gate news {i}\nsummary: News.\naudiences: [gates]\nowner: Ann Lee\ndate: 2025-0{i + 1}-01\nchange: new\n---\nNews.\n"
                )
            );

        var section = Audits.Section(Audits.Of(Audits.Input(new([.. site]))), "reach");

        Assert.Equal(
            isListed ? ["Gate staff got 2 items of their own in the last 12 months."] : Array.Empty<string>(),
            section.Whats()
        );
    }

    [Fact]
    public void The_relation_grid_flags_a_weak_relationship_where_the_impact_is_high()
    {
        var grid = Audits
            .Topic("reach", ("-- content/audiences.yml --\n", Gates))
            .Grids.Single(item => item.Key == "impact_by_relationship");

        Assert.Equal("Gate staff (0)", grid.Rows[0].Cells[2].Text);
        Assert.True(grid.Rows[0].Cells[2].IsGap);
        Assert.Equal("Crews (6)", grid.Rows[0].Cells[0].Text);
        Assert.Equal("Everyone at Harbour (1)", grid.Rows[1].Cells[1].Text);
    }

    [Fact]
    public void An_audience_with_one_way_to_reach_it_is_listed()
    {
        var section = Audits.Topic("channels", ("-- content/audiences.yml --\n", Gates));

        Assert.Contains("There is only one way to reach Gate staff: This site.", section.Whats());
        Assert.DoesNotContain(section.Whats(), what => what.Contains("Crews", StringComparison.Ordinal));
    }

    [Fact]
    public void The_channel_map_has_the_last_contact_on_each_way()
    {
        var section = Audits.Topic(
            "channels",
            ("makes: pages }", "makes: pages, last_sent: 2025-11-02 }"),
            ("last_discussed: never", "last_discussed: { date: 2025-10-02, with: Quay meeting }")
        );

        Assert.Equal(
            ["2 November 2025", "–", "–", "–", "–", "2 October 2025"],
            section.Row("ways_by_audience", "Crews")
        );
    }
}
