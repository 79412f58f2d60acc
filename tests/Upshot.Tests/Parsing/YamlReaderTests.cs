using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("no")]
    [InlineData("No")]
    [InlineData("NO")]
    [InlineData("yes")]
    [InlineData("on")]
    [InlineData("off")]
    [InlineData("y")]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("1.10")]
    [InlineData("012")]
    [InlineData("0o14")]
    [InlineData("0x1F")]
    [InlineData("12:30")]
    [InlineData("1:20:30")]
    [InlineData("1e3")]
    [InlineData("1_000")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData(".inf")]
    [InlineData(".nan")]
    [InlineData("2024-13-01")]
    [InlineData("2025-10-06")]
    [InlineData("=")]
    [InlineData("99.95 %")]
    [InlineData("a#b")]
    [InlineData("it's")]
    [InlineData("5\" pipe")]
    public void A_value_stays_what_was_written(string written)
    {
        var value = Assert.IsType<YamlScalar>(Yaml.Map($"a: {written}\n").Find("a")?.Value);

        Assert.Equal((written, false), (value.Text, value.Quoted));
    }

    [Theory]
    [InlineData("'no'", "no")]
    [InlineData("\"1.10\"", "1.10")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"a\\tb \\u00e9 \\\"\"", "a\tb é \"")]
    [InlineData("''", "")]
    public void Quotes_are_taken_off(string written, string expected)
    {
        var value = Assert.IsType<YamlScalar>(Yaml.Map($"a: {written}\n").Find("a")?.Value);

        Assert.Equal((expected, true, false), (value.Text, value.Quoted, value.IsBlank));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# a remark\n")]
    public void Nothing_written_is_nothing_read(string text) => Assert.Null(Yaml.Node(text));

    [Fact]
    public void Lists_and_blocks_may_be_written_in_lines_or_in_brackets() =>
        Assert.Equal(
            ["x", "y"],
            Assert
                .IsType<YamlList>(
                    Yaml.Map("a: { b: [x, 'y'] }\n").Find("a") is { Value: YamlMap b } ? b.Find("b")?.Value : null
                )
                .Items.Select(item => ((YamlScalar)item).Text)
        );

    [Theory]
    [InlineData("a: &x 1\n", "1:4", "the anchor '&x'")]
    [InlineData("a: &x\n  b: 1\n", "1:4", "the anchor '&x'")]
    [InlineData("a: &x [1]\n", "1:4", "the anchor '&x'")]
    [InlineData("&x a: 1\n", "1:1", "the anchor '&x'")]
    [InlineData("a: *x\n", "1:4", "the alias '*x'")]
    [InlineData("- *x\n", "1:3", "the alias '*x'")]
    [InlineData("a: !!str 1\n", "1:4", "the tag 'tag:yaml.org,2002:str'")]
    [InlineData("a: !local 1\n", "1:4", "the tag '!local'")]
    [InlineData("a: !!python/object:os.system [x]\n", "1:4", "the tag 'tag:yaml.org,2002:python/object:os.system'")]
    [InlineData("a: !!map { b: 1 }\n", "1:4", "the tag 'tag:yaml.org,2002:map'")]
    [InlineData("!!str a: 1\n", "1:1", "the tag 'tag:yaml.org,2002:str'")]
    [InlineData("<<: { b: 1 }\n", "1:1", "the merge key '<<'")]
    [InlineData("? [a, b]\n: 1\n", "1:3", "a name that is a list or a block")]
    [InlineData("? { a: b }\n: 1\n", "1:3", "a name that is a list or a block")]
    [InlineData("%YAML 1.1\n---\na: 1\n", "1:1", "a '%' line")]
    [InlineData("a: 1\n---\nb: 2\n", "2:1", "a second document after '---'")]
    [InlineData("a: 1\n...\n---\nb: 2\n", "3:1", "a second document after '---'")]
    public void What_could_say_more_than_it_seems_is_refused(string text, string place, string what)
    {
        var finding = Assert.Single(YamlReader.Read("a.yml", text).Findings);

        Assert.Equal(
            ("UP114", place, $"here is {what}"),
            (finding.Rule.Id, Finding.Place(finding.Location), finding.What)
        );
    }

    [Fact]
    public void An_anchor_with_its_aliases_never_grows()
    {
        const string Bomb = """
            a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            """;

        Assert.Equal(3 + 27, YamlReader.Read("a.yml", Bomb).Findings.Length);
    }

    [Fact]
    public void A_name_written_twice_names_both_lines()
    {
        var finding = Assert.Single(YamlReader.Read("a.md", "title: A\nowner: B\ntitle: C\n", 2).Findings);

        Assert.Equal("4:1 UP113 'title' is already written in line 2. Keep one of the two.", Finding.Lines([finding]));
        Assert.Equal("2:1-2:6", Finding.Range(Assert.Single(finding.Related)));
    }

    [Theory]
    [InlineData("a: { b: 1, b: 2 }\n", "1:12")]
    [InlineData("a: 1\n\"a\": 2\n", "2:1")]
    [InlineData("- a: 1\n  a: 2\n", "2:3")]
    public void A_name_written_twice_is_found_at_every_depth(string text, string place) =>
        Assert.Equal($"{place} UP113", Finding.Places(YamlReader.Read("a.yml", text).Findings));

    [Fact]
    public void The_same_name_in_two_blocks_is_no_mistake() => Yaml.Node("a: { x: 1 }\nb: { x: 1 }\n");

    [Fact]
    public void A_comma_in_a_text_without_quotes_is_said_and_kept()
    {
        var parsed = YamlReader.Read("a.yml", "a: { b: One, two, c: 3 }\n");

        Assert.Equal("1:14 UP131", Finding.Places(parsed.Findings));
        var inner = Assert.IsType<YamlMap>(((YamlMap?)parsed.Value)?.Find("a")?.Value);
        Assert.Equal("One, two", ((YamlScalar?)inner.Find("b")?.Value)?.Text);
        Assert.Equal("3", ((YamlScalar?)inner.Find("c")?.Value)?.Text);
    }

    [Theory]
    [InlineData("a: { b: 'One', two, c: 3 }\n", "b=One;two=;c=3")]
    [InlineData("a: { b: One, two: , c: 3 }\n", "b=One;two=;c=3")]
    [InlineData("a: { b: [1], two, c: 3 }\n", "b=?;two=;c=3")]
    [InlineData("a: { two, c: 3 }\n", "two=;c=3")]
    [InlineData("a:\n  b: One\n  two:\n", "b=One;two=")]
    public void A_name_without_a_value_stays_one_where_no_text_goes_before(string text, string expected)
    {
        var inner = Assert.IsType<YamlMap>(Yaml.Map(text).Find("a")?.Value);

        Assert.Equal(
            expected,
            string.Join(';', inner.Entries.Select(entry => $"{entry.Key}={(entry.Value as YamlScalar)?.Text ?? "?"}"))
        );
    }

    [Fact]
    public void A_file_may_begin_with_a_line_of_dashes() =>
        Assert.Equal("1", ((YamlScalar?)Yaml.Map("---\na: 1\n").Find("a")?.Value)?.Text);
}
