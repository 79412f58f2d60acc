using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

public sealed class FrontMatterTests
{
    [Fact]
    public void A_page_is_cut_into_fields_and_text() =>
        Assert.Equal(
            new FrontMatterParts("title: A\nsummary: B\n", 2, "Text.\n", 5),
            Parts("---\ntitle: A\nsummary: B\n---\nText.\n")
        );

    [Theory]
    [InlineData("---\ntitle: A\n---")]
    [InlineData("---\ntitle: A\n---\n")]
    public void A_page_may_have_fields_only(string text) =>
        Assert.Equal(new FrontMatterParts("title: A\n", 2, "", 4), Parts(text));

    [Theory]
    [InlineData("---\n---", "")]
    [InlineData("---\n---\nText", "Text")]
    public void Fields_may_be_empty(string text, string body) =>
        Assert.Equal(new FrontMatterParts("", 2, body, 3), Parts(text));

    [Fact]
    public void A_line_of_dashes_in_the_text_belongs_to_the_text() =>
        Assert.Equal(
            new FrontMatterParts("title: A\n", 2, "One.\n\n---\n\nTwo.\n", 4),
            Parts("---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n")
        );

    [Fact]
    public void Dashes_inside_a_field_are_no_end() =>
        Assert.Equal("title: |\n  ---\nnote: a---\n", Parts("---\ntitle: |\n  ---\nnote: a---\n---\n").Yaml);

    [Fact]
    public void Spaces_after_the_dashes_do_not_count() =>
        Assert.Equal("title: A\n", Parts("---  \ntitle: A\n--- \t\nText").Yaml);

    [Theory]
    [InlineData("+++\ntitle = \"A\"\n+++\n", "the fields are written as TOML, between '+++'")]
    [InlineData("{\n\"title\": \"A\"\n}\n", "the fields are written as JSON")]
    [InlineData("{\"title\": \"A\"}", "the fields are written as JSON")]
    [InlineData("# Title\n", "the page does not begin with '---'")]
    [InlineData("\n---\ntitle: A\n---\n", "the page does not begin with '---'")]
    [InlineData(" ---\ntitle: A\n---\n", "the page does not begin with '---'")]
    [InlineData("----\ntitle: A\n----\n", "the page does not begin with '---'")]
    [InlineData("", "the page does not begin with '---'")]
    [InlineData("---", "the fields begin with '---' but never end")]
    [InlineData("---\n", "the fields begin with '---' but never end")]
    [InlineData("---\ntitle: A\n", "the fields begin with '---' but never end")]
    [InlineData("---\ntitle: A\n ---\nText", "the fields begin with '---' but never end")]
    public void Anything_else_is_refused_with_the_way_out(string text, string what)
    {
        var parsed = FrontMatter.Split("a.md", text);

        var finding = Assert.Single(parsed.Findings);
        Assert.Equal(("UP110", "a.md:1:1", what), (finding.Rule.Id, finding.Location.ToString(), finding.What));
        Assert.Equal(new FrontMatterParts("", 1, "", 1), parsed.Value);
    }

    private static FrontMatterParts Parts(string text)
    {
        var parsed = FrontMatter.Split("a.md", text);
        Assert.Empty(parsed.Findings);
        return parsed.Value;
    }
}
