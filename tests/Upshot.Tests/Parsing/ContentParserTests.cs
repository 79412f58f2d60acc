using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Tests.Parsing;

public sealed class ContentParserTests
{
    [Theory]
    [InlineData("---\n---\nText")]
    [InlineData("---\n\n---\nText")]
    [InlineData("---\n# nothing but a remark\n---\nText")]
    public void A_page_with_empty_fields_is_a_finding_not_a_gap(string text) =>
        Assert.Equal(
            "2:1 UP151 there are no fields between the two lines of '---'. "
                + "Write them there, one a line, beginning with 'title:'.",
            Findings("content/pages/about.md", text)
        );

    [Theory]
    [InlineData("---\n- title\n---\nText", "a list")]
    [InlineData("---\njust words\n---\nText", "text")]
    public void A_page_whose_fields_are_something_else_is_a_finding(string text, string shape) =>
        Assert.Equal(
            $"2:1 UP151 there is {shape} where the fields belong. "
                + "Write them there, one a line, beginning with 'title:'.",
            Findings("content/pages/about.md", text)
        );

    [Theory]
    [InlineData("site.yml", "")]
    [InlineData("site.yml", "# soon\n")]
    [InlineData("content/metrics/ready.yml", "\n")]
    public void A_file_of_fields_that_is_empty_is_a_finding(string path, string text) =>
        Assert.Equal("file UP151 the file is empty. Write its fields, or delete it.", Findings(path, text));

    [Fact]
    public void A_list_of_nothing_is_no_mistake() => Assert.Equal("", Findings("content/messages.yml", "# none yet\n"));

    [Theory]
    [InlineData("content/audience.yml", "Did you mean 'audiences.yml'?")]
    [InlineData("content/service/email.md", "Did you mean the folder 'services'?")]
    [InlineData("content/email.md", "Move it into one of services, case-studies, reports, updates, pages.")]
    [InlineData("content/notes.txt", "Move it out of content/.")]
    public void A_file_that_nobody_reads_is_said(string path, string fix)
    {
        var findings = ContentParser.Parse(new SourceTree([SourceFile.FromText(path, "x")])).Findings;

        Assert.Equal(("UP150", fix), (Assert.Single(findings).Rule.Id, findings[0].Fix));
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_nothing()
    {
        const string Page =
            "---\ntitle: >-\n  Two\n  lines\nextra:\n  note: |\n    é\n---\n# One\n\nText  \nmore <b>\n";

        var plain = Findings("content/pages/about.md", Page);

        Assert.Equal("9:1 UP125 'One' is a second title. Begin it with '##'.", plain.Split('\n')[1]);
        Assert.Equal(plain, Findings("content/pages/about.md", Page.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(plain, Findings("content/pages/about.md", "\uFEFF" + Page));
    }

    /// <summary>A preview reads what was saved, and nothing else once more; what is wrong in the rest is still said.</summary>
    [Fact]
    public void A_file_that_was_read_before_is_not_read_again()
    {
        var known = new ParsedFiles();
        var (about, gate, wrong) = (Page("about", "One."), Page("gate", "Two."), Page("wrong", "# A second title"));
        var saved = Page("gate", "Three.");

        var first = ContentParser.Parse(new SourceTree([about, gate, wrong]), known);
        var second = ContentParser.Parse(new SourceTree([about, saved, wrong]), known);
        var third = ContentParser.Parse(new SourceTree([about, gate, wrong]), known);

        Assert.Same(first.Pages[0], second.Pages[0]);
        Assert.Same(saved, second.Pages[1].File);
        Assert.NotSame(first.Pages[1], third.Pages[1]); // let go in between
        Assert.Equal("UP125", Assert.Single(second.Findings).Rule.Id);
        Assert.Equal(first.Findings, second.Findings);
    }

    private static SourceFile Page(string name, string text) =>
        SourceFile.FromText($"content/pages/{name}.md", $"---\ntitle: A title\n---\n{text}\n");

    private static string Findings(string path, string text) =>
        Finding.Lines(ContentParser.Parse(new SourceTree([SourceFile.FromText(path, text)])).Findings);
}
