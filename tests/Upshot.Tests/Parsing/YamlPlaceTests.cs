using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

/// <summary>Where names and values stand, to the column.</summary>
public sealed class YamlPlaceTests
{
    [Theory]
    [InlineData("title: One\n", "1:1-1:6 title 1:8-1:11 One")]
    [InlineData("title:   One  # remark\n", "1:1-1:6 title 1:10-1:13 One")]
    [InlineData("\"title\": One\n", "1:1-1:8 title 1:10-1:13 One")]
    [InlineData("'my title': One\n", "1:1-1:11 my title 1:13-1:16 One")]
    [InlineData("a: \"é 😀\"\nb: 2\n", "1:1-1:2 a 1:4-1:10 é 😀|2:1-2:2 b 2:4-2:5 2")]
    [InlineData("a: [😀, b]\n", "1:1-1:2 a 1:4 [1:5-1:7 😀;1:9-1:10 b]")]
    [InlineData("a: { b: 1, c: 2 }\n", "1:1-1:2 a 1:4 {1:6-1:7 b 1:9-1:10 1;1:12-1:13 c 1:15-1:16 2}")]
    [InlineData("a:\n  - b\n  - c\n", "1:1-1:2 a 2:3 [2:5-2:6 b;3:5-3:6 c]")]
    [InlineData("a:\n  b: 1\n", "1:1-1:2 a 2:3 {2:3-2:4 b 2:6-2:7 1}")]
    [InlineData("- a\n- b: 1\n  c: 2\n", "1:1 [1:3-1:4 a;2:3 {2:3-2:4 b 2:6-2:7 1;3:3-3:4 c 3:6-3:7 2}]")]
    [InlineData("a:\nb: 1\n", "1:1-1:2 a 1:3-1:3 |2:1-2:2 b 2:4-2:5 1")]
    public void Names_and_values_know_where_they_stand(string text, string expected) =>
        Assert.Equal(expected, Show(Yaml.Node(text)));

    [Fact]
    public void The_fields_of_a_page_are_placed_in_the_page()
    {
        var remarks = string.Concat(Enumerable.Repeat("# a long remark\n", 1000));

        var node = YamlReader.Read("a.md", remarks + "title: One\nlist:\n  - two\n", 2).Value;

        Assert.Equal(
            "1002:1-1002:6 title 1002:8-1002:11 One|1003:1-1003:5 list 1004:3 [1004:5-1004:8 two]",
            Show(node)
        );
    }

    [Theory]
    [InlineData("a: |\n  One\n  two\n", "One\ntwo\n")]
    [InlineData("a: |-\n  One\n  two\n\n", "One\ntwo")]
    [InlineData("a: >-\n  One\n  two\n\n  three\n", "One two\nthree")]
    [InlineData("a: >\n  One\n  two\n", "One two\n")]
    public void A_block_of_text_begins_at_its_mark(string text, string expected)
    {
        var value = Assert.IsType<YamlScalar>(Yaml.Map(text).Find("a")?.Value);

        Assert.Equal((expected, true, "1:4"), (value.Text, value.Quoted, Finding.Place(value.At)));
    }

    [Theory]
    [InlineData("a: |\n  One\n  two\n\nb: 1\n")]
    [InlineData("a: |\n  One\n  two")]
    [InlineData("a: >-\n  One\n\n\n")]
    public void A_block_of_text_ends_inside_the_file(string text) =>
        Assert.InRange(Yaml.Map(text).Entries[0].Value.At.EndLine, 3, text.Split('\n').Length);

    [Fact]
    public void Text_over_two_lines_ends_where_it_ends()
    {
        var value = Yaml.Map("a: one\n  two\nb: \"x\n  y\"\n").Entries;

        Assert.Equal("1:4-2:6", Finding.Range(value[0].Value.At));
        Assert.Equal("3:4-4:5", Finding.Range(value[1].Value.At));
    }

    private static string Show(YamlNode? node) =>
        node is YamlMap map ? string.Join('|', map.Entries.Select(Entry)) : Inner(node);

    private static string Entry(YamlEntry entry) => $"{Finding.Range(entry.KeyAt)} {entry.Key} {Inner(entry.Value)}";

    /// <summary>A list or block inside another with the place of its first sign.</summary>
    private static string Inner(YamlNode? node) =>
        node switch
        {
            YamlMap map => $"{Finding.Place(map.At)} {{{string.Join(';', map.Entries.Select(Entry))}}}",
            YamlList list => $"{Finding.Place(list.At)} [{string.Join(';', list.Items.Select(Inner))}]",
            YamlScalar scalar => $"{Finding.Range(scalar.At)} {scalar.Text}",
            _ => "",
        };
}
