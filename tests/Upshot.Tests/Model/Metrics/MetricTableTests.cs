using Upshot.Model.Metrics;
using Upshot.Parsing;

namespace Upshot.Tests.Model.Metrics;

public sealed class MetricTableTests
{
    private const string Alone = """
        period;value;title;target.date;target.value;audiences;breaks.period;breaks.note
        2024;8;Weeks to wait;2026-03-31;4;executives; managers;2025;New form
        2025;7;Weeks to wait;;;;;
        """;

    [Fact]
    public void Columns_that_are_no_series_become_fields()
    {
        var split = MetricTable.Split(
            Examples.Table(Alone.Replace("executives; managers", "executives", StringComparison.Ordinal))
        );

        Assert.Empty(split.Findings);
        Assert.Equal(
            "title=Weeks to wait, target={date=2026-03-31, value=4}, audiences=[executives], "
                + "breaks=[{period=2025, note=New form}], id=m, series_file=m.csv",
            string.Join(
                ", ",
                split.Value.Fields.Entries.OrderBy(entry => entry.Key is "id" or "series_file").Select(Show)
            )
        );
        Assert.Equal(["period", "value"], split.Value.Series.Header.Select(heading => heading.Text));
        Assert.Equal(["2025", "7"], split.Value.Series.Rows[1].Select(cell => cell.Text));
    }

    [Fact]
    public void A_field_keeps_the_place_of_its_cell()
    {
        var fields = MetricTable.Split(Examples.Table("period;title\n2024;\n2025;Weeks to wait")).Value.Fields;

        var title = Assert.IsType<YamlScalar>(fields.Find("title")?.Value);
        Assert.Equal(("m.csv:3:2", "m.csv:1:2"), (title.At.ToString(), fields.Find("title")?.KeyAt.ToString()));
    }

    [Fact]
    public void A_list_is_parted_by_semicolons()
    {
        var table = Examples.Table("period;audiences\n2024;x");
        var cell = table.Rows[0][1] with { Text = "executives; managers;" };

        var split = MetricTable.Split(
            table with
            {
                Rows =
                [
                    [table.Rows[0][0], cell],
                ],
            }
        );

        Assert.Equal("audiences=[executives, managers]", Show(split.Value.Fields.Find("audiences")!)); // just written
    }

    [Fact]
    public void A_field_with_two_values_names_both_rows()
    {
        var finding = Assert.Single(MetricTable.Split(Examples.Table("period;unit\n2024;days\n2025;hours")).Findings);

        Assert.Equal("'unit' is 'hours' in row 3, column 2, but 'days' further up", finding.What);
        Assert.Equal("m.csv:2:2", Assert.Single(finding.Related).ToString());
    }

    [Theory]
    [InlineData("unit;unit\ndays;days", "there are two columns 'unit'")]
    [InlineData("source;source.name\nHR;HR", "there are two columns 'source.name'")]
    [InlineData("source.name;source\nHR;HR", "there are two columns 'source'")]
    [InlineData("source.name;source.name\nHR;HR", "there are two columns 'source.name'")]
    public void A_field_with_two_columns_is_reported(string table, string what) =>
        Assert.Equal(what, Assert.Single(MetricTable.Split(Examples.Table(table)).Findings).What);

    [Theory]
    [InlineData("period;value", false)]
    [InlineData("period;value;Title", true)]
    public void Tells_whether_a_table_is_a_metric_alone(string header, bool carries) =>
        Assert.Equal(carries, MetricTable.CarriesFields(Examples.Table(header)));

    private static string Show(YamlEntry entry) => $"{entry.Key}={Show(entry.Value)}";

    private static string Show(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Text,
            YamlList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
            YamlMap map => $"{{{string.Join(", ", map.Entries.Select(Show))}}}",
            _ => "",
        };
}
