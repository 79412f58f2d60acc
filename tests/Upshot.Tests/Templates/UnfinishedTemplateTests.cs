namespace Upshot.Tests.Templates;

/// <summary>Templates that stop in the middle of something: half a file is what an interrupted copy leaves.</summary>
public sealed class UnfinishedTemplateTests
{
    [Theory]
    [InlineData("{{")]
    [InlineData("{{ ")]
    [InlineData("{{ a")]
    [InlineData("{{ abc")]
    [InlineData("{{ $")]
    [InlineData("{{ a -")]
    [InlineData("{{ a }")]
    [InlineData("{{ 0")]
    [InlineData("{{ 0x1f")]
    [InlineData("{{ 1")]
    [InlineData("{{ 12")]
    [InlineData("{{ 1.")]
    [InlineData("{{ 1e")]
    [InlineData("{{ 1e5")]
    [InlineData("{{ 1m")]
    [InlineData("{{ `a`")]
    [InlineData("{{ 'a'")]
    [InlineData("{{ # a")]
    [InlineData("{{ ## a")]
    [InlineData("{{ ## a #")]
    public void Code_without_its_end_is_reported_where_it_begins(string page) =>
        Assert.Equal("page.html:1:1+2: this code is not closed with '}}'", TemplateRun.Render(page));

    [Theory]
    [InlineData("a {{", "page.html:1:3+2: this code is not closed with '}}'")]
    [InlineData("{{ $'a", "page.html:1:4+1: the closing ' of this text is missing")]
    [InlineData("{{ 'a\\x41", "page.html:1:4+1: the closing ' of this text is missing")]
    [InlineData("{{ 'a\\u0041", "page.html:1:4+1: the closing ' of this text is missing")]
    [InlineData("{{ 'a\\\r", "page.html:1:4+1: the closing ' of this text is missing")]
    [InlineData("{{ 'a\\\n", "page.html:1:4+1: the closing ' of this text is missing")]
    [InlineData("{{ 'a\\x4", "page.html:1:6+2: '\\x' needs 2 hexadecimal digits after it")]
    [InlineData(
        "{{ 'a\\",
        "page.html:1:6+2: a backslash has no meaning here; write two, or put the text in `backticks`"
    )]
    [InlineData("{{ `a", "page.html:1:4+1: this text is not closed with '`'")]
    [InlineData("{{ `a``", "page.html:1:4+1: this text is not closed with '`'")]
    [InlineData("{%{", "page.html:1:1+3: this raw text is not closed with '}%}'")]
    public void Text_without_its_end_is_reported_where_it_begins(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a {")]
    [InlineData("a {%")]
    [InlineData("a {%%")]
    [InlineData("a { {")]
    [InlineData("{% a %}")]
    public void A_single_brace_is_text(string page) => Assert.Equal(page, TemplateRun.Render(page));
}
