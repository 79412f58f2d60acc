using Upshot.Parsing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

public sealed class YamlMistakeTests
{
    private const string Size = "Move the numbers to a CSV file.";
    private const string Colon = "Put quotes around the text.";
    private const string Quotes = "Close the quotes, or double a quotation mark that belongs to the text.";
    private const string NoColon = "Write 'name: value', or indent the line to continue the one above.";

    [Theory]
    [InlineData("a: 1\n\tb: 2\n", "2:1", "the line is indented with a tab", "Use spaces in front of the field.")]
    [InlineData("a:\n\tb: 2\n", "2:1", "the line is indented with a tab", "Use spaces in front of the field.")]
    [InlineData("a: \"x\nb: 1\n", "1:4", "a quotation mark is not closed", Quotes)]
    [InlineData("a: 1\nb: 'x\n", "2:4", "a quotation mark is not closed", Quotes)]
    [InlineData("a: 1\nb: 'it's here'\nc: 2\n", "2:8", "a quotation mark is not closed", Quotes)]
    [InlineData(
        "a: 1\nb: \"x\" y\nc: 2\n",
        "2:8",
        "there is text after the closing quotation mark",
        "Put the whole text inside the quotes."
    )]
    [InlineData("a: We said: yes\n", "1:11", "the text after the first colon has another colon in it", Colon)]
    [InlineData("a: 1\nb: x: y: z\n", "2:5", "the text after the first colon has another colon in it", Colon)]
    [InlineData("a: 1\nword\nb: 2\n", "2:1", "the line has no colon after its name", NoColon)]
    [InlineData(
        "a: 1\nkey:value\nb: 2\n",
        "2:1",
        "there is no space after the colon",
        "Write 'key: ', with a space after the colon."
    )]
    [InlineData("a: [1, 2\nb: 3\n", "1:4", "a bracket is not closed", "Close it with ']'.")]
    [InlineData("a: { b: 1\nc: 3\n", "1:4", "a brace is not closed", "Close it with '}'.")]
    [InlineData("a: [1, [2, 3]\nb: 3\n", "1:4", "a bracket is not closed", "Close it with ']'.")]
    [InlineData("a: {b: [1, 2}\n", "1:8", "a bracket is not closed", "Close it with ']'.")]
    [InlineData("a:\n  b: [1\n  c: 2\nd: 3\n", "2:6", "a bracket is not closed", "Close it with ']'.")]
    [InlineData("a: [1, 2", "1:4", "a bracket is not closed", "Close it with ']'.")]
    [InlineData(
        "a: \"C:\\dir\"\n",
        "1:4",
        "a backslash inside double quotes begins a special sign",
        "Use single quotes, or write the backslash twice."
    )]
    [InlineData("a: - b\n", "1:4", "a text can't begin with '-' without quotes", Colon)]
    [InlineData("a: ]\n", "1:4", "a text can't begin with ']' without quotes", Colon)]
    [InlineData("a: 50%\nb: @home\n", "2:4", "a text can't begin with '@' without quotes", Colon)]
    [InlineData("a: `x`\n", "1:4", "a text can't begin with '`' without quotes", Colon)]
    [InlineData("a: %5\n", "1:4", "a text can't begin with '%' without quotes", Colon)]
    public void A_slip_is_named_where_it_is(string text, string place, string what, string fix) =>
        Assert.Equal($"{place} UP111 {what}. {fix}", Yaml.Findings(text));

    [Fact]
    public void What_was_read_before_a_slip_is_kept()
    {
        var parsed = YamlReader.Read("a.yml", "title: One\nowner: Ann\nbad: [1\n");

        Assert.Equal(["title", "owner"], Assert.IsType<YamlMap>(parsed.Value).Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("title: One\nbad: [1\n", true)]
    [InlineData("- One\n- [1\n", true)]
    [InlineData("title: One\n", false)]
    [InlineData("- One\n", false)]
    public void What_a_slip_cut_short_says_so(string text, bool isCutShort) =>
        Assert.Equal(isCutShort, YamlReader.Read("a.yml", text).Value?.IsCutShort);

    [Fact]
    public void A_slip_in_a_page_is_placed_in_the_page() =>
        Assert.Equal("4:1 UP111", Finding.Places(YamlReader.Read("a.md", "a: 1\nb: 2\nword\nc: 3\n", 2).Findings));

    [Fact]
    public void More_than_256_kib_are_refused()
    {
        Yaml.Node("a: " + new string('x', 256 * 1024 - 4) + "\n");

        Assert.Equal(
            $"file UP115 the fields take more than 256 KiB. {Size}",
            Yaml.Findings("a: " + new string('x', 256 * 1024 - 2))
        );
    }

    [Fact]
    public void A_hundred_thousand_values_are_read() =>
        Yaml.Node("[" + string.Concat(Enumerable.Repeat("1,", 99_999)) + "]");

    [Fact]
    public void More_than_a_hundred_thousand_values_are_refused() =>
        Assert.Contains(
            $"there are too many fields. {Size}",
            Yaml.Findings("[" + string.Concat(Enumerable.Repeat("1,", 100_001)) + "]"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void Brackets_may_be_64_deep(string open, string close)
    {
        Yaml.Node(Nested(open, close, 64));

        Assert.Equal(
            $"1:{64 * open.Length + 1} UP115 the fields are nested more than 64 levels deep. Write them flatter.",
            Yaml.Findings(Nested(open, close, 65))
        );
    }

    [Fact]
    public void Lines_may_be_64_deep()
    {
        Yaml.Node(Indented(64));

        Assert.Equal("66:131 UP115", Finding.Places(YamlReader.Read("a.yml", Indented(66)).Findings));
    }

    [Fact]
    public void Closed_brackets_in_a_text_are_no_depth() =>
        Yaml.Node(string.Concat(Enumerable.Range(0, 100).Select(i => $"k{i}: \"[{{ }}]\"\n")));

    [Theory]
    [InlineData("a: \"x\\0y\"\n", "1:4", "U+0000")]
    [InlineData("a: \"x\\u202Ey\"\n", "1:4", "U+202E")]
    [InlineData("\"a\\u200B\": y\n", "1:1", "U+200B")]
    [InlineData("a: \"\\b\"\n", "1:4", "U+0008")]
    [InlineData("a: \"\\L\"\n", "1:4", "U+2028")]
    public void What_nobody_sees_can_not_be_spelt_out_either(string text, string place, string name) =>
        Assert.Equal(
            $"{place} UP114 here is the hidden character {name}, spelt with a backslash. Take it out.",
            Yaml.Findings(text)
        );

    [Theory]
    [InlineData("[", "")]
    [InlineData("{", "")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("&a ", "")]
    [InlineData("*a ", "")]
    [InlineData("!!str ", "")]
    [InlineData("\"", "")]
    [InlineData("'", "")]
    [InlineData("a: ", "")]
    [InlineData("a, ", "[")]
    [InlineData("[],", "[")]
    [InlineData("a:\n", "")]
    [InlineData("\n", "a: \"")]
    [InlineData(" \n", "a: |\n")]
    [InlineData("#", "")]
    [InlineData("---\n", "")]
    [InlineData("%", "")]
    [InlineData("\t", "")]
    [InlineData("<<: *a\n", "")]
    [InlineData("a: b\n", "")]
    [InlineData("\\", "\"")]
    [InlineData("x", "a: ")]
    [InlineData("x ", "a: ")]
    [InlineData("x\n", "a: ")]
    public void A_quarter_megabyte_of_anything_ends_within_a_second(string piece, string before)
    {
        var text = before + string.Concat(Enumerable.Repeat(piece, (256 * 1024 - before.Length) / piece.Length));

        Patience.Within(1, () => YamlReader.Read("a.yml", text));
    }

    private static string Nested(string open, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth)) + "\n";

    private static string Indented(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => $"{new string(' ', level * 2)}a:\n"));
}
