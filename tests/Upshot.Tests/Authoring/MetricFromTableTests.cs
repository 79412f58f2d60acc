using Upshot.Authoring;
using Upshot.Authoring.Drafting;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Authoring;

/// <summary>What a table tells about a number, and which tables are refused.</summary>
public sealed class MetricFromTableTests
{
    [Theory]
    [InlineData("period,value\n2025-01,61\n2025-02,70.5\n", "unit:", "frequency: monthly", "value: 61", "decimals: 1")]
    [InlineData(
        "Month;Share ready (%)\n2025-01;61\n2025-02;70\n",
        "unit: percent",
        "date: 2025-01-31",
        "title: Share ready (%)"
    )]
    [InlineData("Quarter,Cost\n2025-Q1,€ 40\n2025-Q2,€ 38\n", "unit: currency", "frequency: quarterly", "value: 40")]
    [InlineData("Year\tWaiting days\n2023\t9\n2024\t7\n", "unit: days", "frequency: yearly", "date: 2023-12-31")]
    [InlineData("period,value\n2025-01-06,1\n2025-01-13,2\n2025-01-20,2\n", "frequency: weekly", "date: 2025-01-06")]
    [InlineData("period;value\n2025-01;1,5\n2025-02;2,5\n", "decimal: \",\"", "value: 1.5")]
    [InlineData("When,People\n2024/25,61\n", "unit: count", "frequency: yearly", "date: 2025-03-31")]
    public void The_table_fills_in_what_it_tells(string csv, params string[] lines)
    {
        var after = Planned.Apply(SmallSite.With(), Begin(csv, "Coats"));

        var text = Planned.Text(after, "content/metrics/coats.yml");
        Assert.All(
            lines.Where(line => !line.StartsWith("title", StringComparison.Ordinal)),
            line => Assert.Contains(line + "\n", text, StringComparison.Ordinal)
        );
        Assert.Contains("series_file: coats.csv\n", text, StringComparison.Ordinal);
        Assert.Contains("\nbetter:\n", text, StringComparison.Ordinal);
        var asked = Planned
            .Judge(after)
            .Findings.Where(finding =>
                finding.Location.Path.StartsWith("content/metrics/coats", StringComparison.Ordinal)
            );
        Assert.All(asked, finding => Assert.Equal("UP201", finding.Rule.Id));
    }

    [Fact]
    public void A_table_with_the_headings_of_a_series_is_copied_byte_for_byte()
    {
        var csv = "\uFEFFperiod;value;note\r\n2025-01;1,5;\r\n2025-02;2;\"a; b\"\r\n";

        var copy = Begin(csv, "Coats").Changes.Single(change => change.Path == "content/metrics/coats.csv");

        Assert.Equal(SourceFile.FromText("", csv).Bytes.ToArray(), copy.After!.Value.ToArray()); // it is new
    }

    [Fact]
    public void A_table_under_other_headings_is_written_anew_and_says_what_is_left_out()
    {
        var authored = Begin("Site,Month,Ready (%)\nHull,2025-01,61 %\nHull,2025-02,70 %\n", "Coats");

        Assert.Equal(
            "period,value\n2025-01,61\n2025-02,70\n",
            Planned.Text(Planned.Apply(SmallSite.With(), authored), "content/metrics/coats.csv")
        );
        Assert.Contains("Left out: 'Site'.", authored.Notes);
    }

    [Fact]
    public void The_heading_is_the_title_when_none_is_given()
    {
        var authored = Begin("Month,Coats that are dry\n2025-01,61\n", "");

        Assert.Contains(authored.Changes, change => change.Path == "content/metrics/coats-that-are-dry.yml");
    }

    [Theory]
    [InlineData("numbers.pdf", "period,value\n", "is neither .csv nor .xlsx")]
    [InlineData("n.csv", "a,b\nx,y\n", "no column holds periods only")]
    [InlineData("n.csv", "Month,A,B\n2025-01,1,2\n", "2 columns hold numbers: 'A', 'B'")]
    [InlineData("n.csv", "Month,A\n2025-01,much\n", "no column holds numbers only")]
    [InlineData("n.csv", "period,value\n2025-01,\n", "there is no number in 'n.csv'")]
    public void A_table_that_tells_too_little_is_refused_with_the_reason(string name, string csv, string what)
    {
        var request = new DraftRequest("metric", "Coats") { Numbers = SourceFile.FromText(name, csv) };

        var refusal = Drafts.Begin(SmallSite.With(), SmallSite.Options, request).Refusal;

        Assert.Contains(what, refusal?.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("period,value\n2025-01,1 000\n", "n.csv:2:9")]
    [InlineData("period,value\n2025-01,1\n2025-01,2\n", "n.csv:3:1")]
    [InlineData("period,value\n1984-1988,1\n", "n.csv:2:1")]
    [InlineData("period,value\n2025-01\n", "n.csv:2:1")]
    public void A_cell_that_cannot_be_read_is_named_with_its_place(string csv, string place)
    {
        var authored = Begin(csv, "Coats");

        Assert.Equal(place, Assert.Single(authored.Findings).Location.ToString());
        Assert.Empty(authored.Changes);
    }

    private static Authored Begin(string csv, string title) =>
        Drafts.Begin(
            SmallSite.With(),
            SmallSite.Options,
            new("metric", title) { Numbers = SourceFile.FromText("n.csv", csv) }
        );
}
