namespace Upshot.Tests.Parsing;

/// <summary>What authors write → what readers get.</summary>
public sealed class MarkdownBodyTests
{
    [Theory]
    [InlineData("One *two* **three** `four`", "<p>One <em>two</em> <strong>three</strong> <code>four</code></p>\n")]
    [InlineData(
        "- [x] done\n- [ ] open",
        "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> done</li>\n<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" /> open</li>\n</ul>\n"
    )]
    [InlineData("Desk\n:   Where help is", "<dl>\n<dt>Desk</dt>\n<dd>Where help is</dd>\n</dl>\n")]
    [InlineData(
        "See https://it.example/a?b=1&c=2.",
        "<p>See <a href=\"https://it.example/a?b=1&amp;c=2\">https://it.example/a?b=1&amp;c=2</a>.</p>\n"
    )]
    [InlineData("<https://it.example/>", "<p><a href=\"https://it.example/\">https://it.example/</a></p>\n")]
    [InlineData("<ask@it.example>", "<p><a href=\"mailto:ask@it.example\">ask@it.example</a></p>\n")]
    [InlineData("> [!NOTE]\n> Bring it back.", "<div class=\"note note-note\">\n<p>Bring it back.</p>\n</div>\n")]
    [InlineData(
        "![The desk](desk.png)",
        "<p><img src=\"desk.png\" alt=\"The desk\" width=\"4\" height=\"3\" loading=\"lazy\"></p>\n"
    )]
    [InlineData("[a](b.md \"c & d\")", "<p><a href=\"b.md\" title=\"c &amp; d\">a</a></p>\n")]
    [InlineData("[a]\n\n[a]: b.md", "<p><a href=\"b.md\">a</a></p>\n")]
    [InlineData("```text\n<b>\n```", "<pre><code class=\"language-text\">&lt;b&gt;\n</code></pre>\n")]
    [InlineData("a  \nb", "<p>a<br />\nb</p>\n")]
    [InlineData("R&D &amp; &copy; &#233;", "<p>R&amp;D &amp; © é</p>\n")]
    [InlineData("", "")]
    public void Markdown_becomes_html(string text, string html) => Assert.Equal(html, Prose.Html(text));

    [Fact]
    public void A_table_stands_in_a_box_that_scrolls() =>
        Assert.Equal(
            """
            <div class="table-scroll" role="region" tabindex="0" aria-label="Table">
            <table>
            <thead>
            <tr>
            <th>Desk</th>
            <th class="align-right">People</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>York</td>
            <td class="align-right">4</td>
            </tr>
            </tbody>
            </table>
            </div>

            """.ReplaceLineEndings("\n"),
            Prose.Html("| Desk | People |\n| --- | ---: |\n| York | 4 |\n")
        );

    [Fact]
    public void A_footnote_leads_there_and_back()
    {
        var html = Prose.Html("Fast[^1].\n\n[^1]: By half.\n");

        Assert.Contains(
            "<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<a href=\"#fnref:1\" class=\"footnote-back-ref\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## When it breaks", "<h2 id=\"section-when-it-breaks\">When it breaks</h2>\n")]
    [InlineData("## Location", "<h2 id=\"section-location\">Location</h2>\n")]
    [InlineData("## A\n\n## A", "<h2 id=\"section-a\">A</h2>\n<h2 id=\"section-a-1\">A</h2>\n")]
    [InlineData("###### Six", "<h6 id=\"section-six\">Six</h6>\n")]
    public void A_heading_can_be_linked_and_takes_no_name_of_the_page(string text, string html) =>
        Assert.Equal(html, Prose.Html(text));

    [Fact]
    public void Every_heading_has_an_id_of_its_own()
    {
        var ids = Prose
            .Read("## !!!\n\n## ???\n\n## Überblick\n\n## 東京\n\n## 1\n")
            .Value.Headings.Select(heading => heading.Id)
            .ToArray();

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.DoesNotContain("section-", ids);
    }

    [Fact]
    public void A_heading_knows_its_words_and_place()
    {
        var heading = Assert.Single(Prose.Read("Text\n\n## R&amp;D, *fast* `now`\n", 10).Value.Headings);

        Assert.Equal((2, "R&D, fast now", "12:1-12:25"), (heading.Level, heading.Text, Finding.Range(heading.At)));
    }

    [Fact]
    public void A_second_title_is_an_error_and_printed_lower()
    {
        Assert.Equal("3:1 UP125 'One' is a second title. Begin it with '##'.", Prose.Findings("Text\n\n# One\n"));
        Assert.Equal("<h2 id=\"section-one\">One</h2>\n", Prose.HtmlOf("# One"));
    }

    [Theory]
    [InlineData("a {.b #c onclick=x}", "<p>a {.b #c onclick=x}</p>\n")]
    [InlineData("## a {#b}", "<h2 id=\"section-a-b\">a {#b}</h2>\n")]
    [InlineData("[a](b){onclick=x}", "<p><a href=\"b\">a</a>{onclick=x}</p>\n")]
    [InlineData("{onclick=x}\na", "<p>{onclick=x}\na</p>\n")]
    [InlineData(
        "![a](b){onerror=x}",
        "<p><img src=\"b\" alt=\"a\" width=\"4\" height=\"3\" loading=\"lazy\">{onerror=x}</p>\n"
    )]
    public void Attributes_in_braces_are_text(string text, string html) => Assert.Equal(html, Prose.Html(text));

    [Fact]
    public void Links_and_pictures_know_their_words_target_and_place()
    {
        var links = Prose.Read("é😀 [a *b*](c.md) ![d](e.png)\n\n> - <https://f.example>\n", 5).Value.Links;

        Assert.Equal(
            ["5:5-5:18 c.md 'a b'", "5:19-5:30 picture e.png 'd'", "7:5-7:24 https://f.example 'https://f.example'"],
            links.Select(link =>
                $"{Finding.Range(link.At)} {(link.IsImage ? "picture " : "")}{link.Target} '{link.Text}'"
            )
        );
    }

    [Fact]
    public void A_link_without_a_page_prints_its_words_alone()
    {
        var nowhere = Prose.Rendering with { Link = _ => null, Image = _ => null };

        Assert.Equal(
            "<p>a <em>b</em> c d &amp; https://e.example</p>\n",
            Prose.Read("[a *b*](x) ![c](y) [d &amp;](z) <https://e.example>").Value.ToHtml(nowhere)
        );
    }
}
