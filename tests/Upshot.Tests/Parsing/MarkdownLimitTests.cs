using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

public sealed class MarkdownLimitTests
{
    [Fact]
    public void A_block_may_have_16_kib()
    {
        Assert.Equal("", Prose.Places(new string('x', 16 * 1024)));
        Assert.Equal(
            "3:1 UP120 one block of text is longer than 16,384 characters. Split it with blank lines.",
            Prose.Findings("a\n\n" + new string('x', 16 * 1024 + 1))
        );
    }

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u3000")]
    [InlineData("\u2003")]
    public void Only_an_empty_line_ends_a_block(string space) =>
        Assert.Equal("1:1 UP120", Prose.Places(string.Concat(Enumerable.Repeat($"*a _b\n{space}\n", 4000))));

    [Fact]
    public void Blocks_with_blank_lines_between_may_fill_a_megabyte() =>
        Assert.Equal("", Prose.Places(string.Concat(Enumerable.Repeat(new string('x', 1000) + "\n \t\n", 1000))));

    [Theory]
    [InlineData(">", 50, 65)]
    [InlineData("> ", 50, 65)]
    [InlineData("- ", 20, 65)]
    [InlineData("1. ", 20, 65)]
    public void Marks_of_a_line_may_be_64_deep(string mark, int good, int bad)
    {
        Assert.Equal("", Prose.Places(string.Concat(Enumerable.Repeat(mark, good - 1)) + " x"));
        Assert.Equal("1:1 UP121", Prose.Places(string.Concat(Enumerable.Repeat(mark, bad)) + " x"));
    }

    [Fact]
    public void Lists_over_many_lines_may_not_be_deeper_either() =>
        Assert.Contains(
            Prose.Places(string.Concat(Enumerable.Range(0, 70).Select(level => new string(' ', 2 * level) + "- x\n"))),
            new[] { "file UP126", "66:1 UP121" }
        );

    [Fact]
    public void A_page_may_define_2000_links()
    {
        Assert.Equal("", Prose.Places(Definitions(2000)));
        Assert.Equal(
            "1:1 UP122 the page defines more than 2000 links. Split the page.",
            Prose.Findings(Definitions(2001))
        );
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("*")]
    [InlineData("*a ")]
    [InlineData("**a *b ")]
    [InlineData("_a __b ")]
    [InlineData("`")]
    [InlineData("`a``b")]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData(">\n")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData("* * ")]
    [InlineData("1. ")]
    [InlineData("|")]
    [InlineData("| a ")]
    [InlineData("|a|b|\n|-|-|\n")]
    [InlineData("a|b\n")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<?")]
    [InlineData("&")]
    [InlineData("&#1;")]
    [InlineData("{{ ")]
    [InlineData("{{x}}")]
    [InlineData("`a`{{x}}")]
    [InlineData("{% ")]
    [InlineData("[^1]")]
    [InlineData("[^a]: b\n")]
    [InlineData("[^a]: b\n\n[^a]\n\n")]
    [InlineData("[a]: b\n\n")]
    [InlineData("> [a]: b\n\n")]
    [InlineData("a\n: b\n")]
    [InlineData("a\n\n: b\n\n")]
    [InlineData("# a\n")]
    [InlineData("## [\n\n")]
    [InlineData("===\n")]
    [InlineData("a\n===\n\n")]
    [InlineData("```\n")]
    [InlineData("~~~")]
    [InlineData("\\")]
    [InlineData("\n")]
    [InlineData(" \n")]
    [InlineData("    a\n")]
    [InlineData("\t")]
    [InlineData("http://a.b ")]
    [InlineData("www.")]
    [InlineData("a@b.c ")]
    [InlineData("> [!NOTE]\n")]
    [InlineData("- [ ] a\n")]
    [InlineData("😀")]
    [InlineData("x")]
    [InlineData("x ")]
    [InlineData("\u00A0\n")]
    [InlineData("*a\n\u00A0\n")]
    public void A_megabyte_of_anything_ends_within_two_seconds(string piece)
    {
        var whole = string.Concat(Enumerable.Repeat(piece, 1024 * 1024 / piece.Length));
        var blocks = string.Concat(whole.Chunk(16 * 1000).Select(block => new string(block) + "\n\n"));

        Patience.Within(2, () => Prose.HtmlOf(whole));
        Patience.Within(2, () => Prose.HtmlOf(blocks));
    }

    [Fact]
    public void A_page_may_have_20000_lines()
    {
        Assert.Equal("", Prose.Places(string.Concat(Enumerable.Repeat("a\n\n", 20_000))));
        Assert.Equal(
            "40001:1 UP134 the page has more than 20,000 lines. Split the page.",
            Prose.Findings(string.Concat(Enumerable.Repeat("a\n\n", 20_001)))
        );
    }

    [Theory]
    [InlineData("## a\n")]
    [InlineData("a\n---\n\n")]
    public void A_page_may_have_2000_headings(string heading)
    {
        Assert.Equal("", Prose.Places(string.Concat(Enumerable.Repeat(heading, 2000))));
        Assert.EndsWith(
            " UP134 the page has more than 2,000 headings. Split the page.",
            Prose.Findings(string.Concat(Enumerable.Repeat(heading, 2001))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_may_have_100000_cells()
    {
        var cells = string.Concat(Enumerable.Repeat("```\n" + new string('|', 1000) + "\n```\n\n", 100));

        Assert.Equal("", Prose.Places(cells));
        Assert.EndsWith(
            " UP134 the page has more than 100,000 table cells. Split the page.",
            Prose.Findings(cells + "|"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_block_may_have_5000_marks()
    {
        Assert.Equal("", Prose.Places(string.Concat(Enumerable.Repeat("*a* ", 2500))));
        Assert.Equal(
            "1:1 UP133 there are too many *, _, [ or addresses without a blank line. Split the text with blank lines.",
            Prose.Findings(string.Concat(Enumerable.Repeat("*a ", 5001)))
        );
    }

    [Theory]
    [InlineData("![a ")]
    [InlineData("[a ")]
    [InlineData("| ")]
    [InlineData(">")]
    [InlineData("> [a ")]
    [InlineData("- *a ")]
    [InlineData("*a **b ")]
    public void What_could_be_parsed_but_not_rendered_is_refused(string piece)
    {
        foreach (var count in Enumerable.Range(1, 200))
        {
            var text = "a\n\n" + string.Concat(Enumerable.Repeat(piece, count));

            Assert.Contains(Prose.Places(text), new[] { "", "3:1 UP126", "file UP126", "3:1 UP121" });
            Prose.HtmlOf(text);
        }
    }

    private static string Definitions(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"[a{i}]: b{i}\n{(i % 100 == 0 ? "\n" : "")}"));
}
