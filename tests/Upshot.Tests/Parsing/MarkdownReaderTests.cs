namespace Upshot.Tests.Parsing;

/// <summary>What is said about a text, and where.</summary>
public sealed class MarkdownReaderTests
{
    private const string Fix = "Take it out, or write it in Markdown.";

    [Theory]
    [InlineData(
        "a <b>c</b>",
        $"1:3 UP123 '<b>' is HTML. {Fix}|1:7 UP123 '</b>' is HTML. {Fix}",
        "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"
    )]
    [InlineData(
        "a\n\n<div onclick=\"x\">\nb\n</div>\n\nc",
        $"3:1 UP123 '<div onclick=\"x\">' is HTML. {Fix}",
        "<p>a</p>\n<p>&lt;div onclick=&quot;x&quot;&gt;\nb\n&lt;/div&gt;</p>\n<p>c</p>\n"
    )]
    [InlineData("> é😀 <i>", $"1:7 UP123 '<i>' is HTML. {Fix}", "<blockquote>\n<p>é😀 &lt;i&gt;</p>\n</blockquote>\n")]
    [InlineData(
        "- a\n  - b <br>",
        $"2:7 UP123 '<br>' is HTML. {Fix}",
        "<ul>\n<li>a\n<ul>\n<li>b &lt;br&gt;</li>\n</ul>\n</li>\n</ul>\n"
    )]
    [InlineData("<?php x ?>", $"1:1 UP123 '<?php x ?>' is HTML. {Fix}", "<p>&lt;?php x ?&gt;</p>\n")]
    [InlineData("<!DOCTYPE html>", $"1:1 UP123 '<!DOCTYPE html>' is HTML. {Fix}", "<p>&lt;!DOCTYPE html&gt;</p>\n")]
    [InlineData("<![CDATA[x]]>", $"1:1 UP123 '<![CDATA[x]]>' is HTML. {Fix}", "<p>&lt;![CDATA[x]]&gt;</p>\n")]
    public void Html_is_text_with_a_finding_where_it_stands(string text, string findings, string html)
    {
        Assert.Equal(findings.Replace('|', '\n'), Prose.Findings(text));
        Assert.Equal(html, Prose.HtmlOf(text));
    }

    [Fact]
    public void Html_in_a_table_is_found_in_its_cell() =>
        Assert.Equal("3:7 UP123", Prose.Places("| a | b |\n| - | - |\n| x | <b> |\n"));

    [Theory]
    [InlineData("a <!-- b --> c", "<p>a  c</p>\n")]
    [InlineData("<!-- b -->\n\nc", "<p>c</p>\n")]
    [InlineData("<!--\nb\n\n<script>x</script>\n-->\n\nc", "<p>c</p>\n")]
    [InlineData("<!-- b --> <!-- c -->\n\nd", "<p>d</p>\n")]
    public void A_comment_is_for_authors_only(string text, string html) => Assert.Equal(html, Prose.Html(text));

    [Theory]
    [InlineData("<!-- b --> c", "1:1", "<p>&lt;!-- b --&gt; c</p>\n")]
    [InlineData("a\n\n<!-- b\n\nc", "3:1", "<p>a</p>\n<p>&lt;!-- b\n\nc</p>\n")]
    [InlineData("<!-- a --> b <!-- c -->", "1:1", "<p>&lt;!-- a --&gt; b &lt;!-- c --&gt;</p>\n")]
    public void Words_beside_or_below_a_comment_do_not_vanish_with_it(string text, string place, string html)
    {
        Assert.Equal(
            $"{place} UP123 the comment takes the words behind it with it. End it with '-->', and go on in a line below.",
            Prose.Findings(text)
        );
        Assert.Equal(html, Prose.HtmlOf(text));
    }

    [Theory]
    [InlineData("a &#x202E; b", "1:3", "U+202E")]
    [InlineData("a &#8203;", "1:3", "U+200B")]
    [InlineData("a &ZeroWidthSpace; b", "1:3", "U+200B")]
    [InlineData("**&#8;**", "1:3", "U+0008")]
    public void A_hidden_character_can_not_be_spelt_out(string text, string place, string name) =>
        Assert.Equal(
            $"{place} UP132 here is the hidden character {name}, spelt out. Take it out.",
            Prose.Findings(text)
        );

    [Fact]
    public void The_body_of_a_page_is_placed_in_the_page() =>
        Assert.Equal("12:1 UP123", Finding.Places(Prose.Read("a\n\n<p>\n", 10).Findings));

    [Theory]
    [InlineData("{{< youtube x >}}", "1:1", "'{{< youtube x >}}' is not a token")]
    [InlineData("a {% include x %}", "1:3", "'{% include x %}' is not a token")]
    [InlineData(
        "a\n\n- {{ site.title }} and {{ x }}\n\n{% y %}",
        "3:3",
        "'{{ site.title }}' is not a token, and 2 more in this file"
    )]
    [InlineData("| a |\n| - |\n| {{ x }} |\n", "3:3", "'{{ x }}' is not a token")]
    [InlineData("## {{ x }}", "1:4", "'{{ x }}' is not a token")]
    [InlineData("{{ metric:ready at=2024-Q2 }} {{ metric: ready }}", "1:31", "'{{ metric: ready }}' is not a token")]
    public void Braces_of_another_system_are_one_finding_a_file(string text, string place, string what)
    {
        var finding = Assert.Single(Prose.Read(text).Findings);

        Assert.Equal(("UP130", place, what), (finding.Rule.Id, Finding.Place(finding.Location), finding.What));
    }

    [Theory]
    [InlineData("`{{ x }}`")]
    [InlineData("```\n{{ x }}\n```")]
    [InlineData("    {{ x }}")]
    [InlineData("{ x } }} {{")]
    [InlineData("`{{ metric:ready }}`")]
    public void Braces_in_code_and_lone_braces_are_text(string text)
    {
        Assert.Empty(Prose.Read(text).Findings);
        Assert.Empty(Prose.Read(text).Value.Tokens);
    }

    [Fact]
    public void Tokens_know_their_place()
    {
        var tokens = Prose
            .Read("é😀 {{ metric:ready }}\n\n| a |\n| - |\n| *{{ change:x }}* |\n\n## {{target:y}}\n", 3)
            .Value.Tokens;

        Assert.Equal(
            ["Metric ready 3:5-3:23", "Change x 7:4-7:18", "Target y 9:4-9:16"],
            tokens.Select(token => $"{token.Kind} {token.Id} {Finding.Range(token.At)}")
        );
    }

    [Fact]
    public void A_card_alone_takes_the_place_of_its_paragraph() =>
        Assert.Equal(
            "<b>Card:ready@</b>\n<p>a <b>Card:ready@</b></p>\n<p><b>Metric:ready@2024-Q2</b></p>\n",
            Prose.Html("{{ card:ready }}\n\na {{ card:ready }}\n\n{{ metric:ready at=2024-Q2 }}\n")
        );

    [Theory]
    [InlineData("[a](b.md \"c &#8203; d\")", "1:1")]
    [InlineData("x ![a](b&#8203;.png)", "1:3")]
    public void Nor_can_it_in_the_address_or_title_of_a_link(string text, string place) =>
        Assert.Equal($"{place} UP132", Prose.Places(text));

    [Fact]
    public void Long_html_is_named_by_its_first_40_signs()
    {
        var name = new string('x', 36);

        Assert.Contains($"'<b {name}>' is HTML", Prose.Findings($"a <b {name}>"), StringComparison.Ordinal);
        Assert.Contains($"'<b {name}x…' is HTML", Prose.Findings($"a <b {name}xx>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_over_several_lines_is_named_by_its_first() =>
        Assert.Contains("'<div>' is HTML", Prose.Findings("<div>\na\n</div>"), StringComparison.Ordinal);
}
