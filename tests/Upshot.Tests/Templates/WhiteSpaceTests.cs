namespace Upshot.Tests.Templates;

public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("a \n {{ 1 }} \n b", "a \n 1 \n b")]
    [InlineData("a \n {{- 1 }} \n b", "a1 \n b")]
    [InlineData("a \n {{ 1 -}} \n b", "a \n 1b")]
    [InlineData("a \n\n {{- 1 -}} \n\n b", "a1b")]
    [InlineData("a \n {{~ 1 }} \n b", "a \n1 \n b")]
    [InlineData("a \n {{ 1 ~}} \n b", "a \n 1 b")]
    [InlineData("a \n {{~ 1 ~}} \n\n b", "a \n1\n b")]
    [InlineData("a \r\n {{~ 1 ~}} \r\n b", "a \r\n1 b")]
    [InlineData("a\t{{~ 1 ~}}\tb", "a1b")]
    [InlineData("a \r {{~ 1 }}", "a \r1")]
    [InlineData("{{ 1 -}} \n ", "1")]
    [InlineData("{{ 1 ~}} \t ", "1")]
    [InlineData("{{~ 1 ~}}", "1")]
    [InlineData("{{- 1 -}}", "1")]
    [InlineData("{{ 1 -}}  {{ 2 }}", "12")]
    [InlineData("{{ 1 -}}  {{- 2 }}", "12")]
    [InlineData("{{ 1 }}  {{~ 2 }}", "12")]
    [InlineData("{{1-}} {{-1}}", "11")]
    public void Is_kept_or_stripped_as_the_signs_say(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page));

    [Fact]
    public void Lines_of_statements_leave_no_trace()
    {
        var page = """
            <ul>
                {{~ for fruit in ["Orange", "Apple"] ~}}
                <li>{{ fruit }}</li>
                {{~ end ~}}
            </ul>
            """;
        var expected = """
            <ul>
                <li>Orange</li>
                <li>Apple</li>
            </ul>
            """;
        Assert.Equal(expected, TemplateRun.Render(page));
    }

    [Theory]
    [InlineData("{%{a {{ name }} b}%}", "a {{ name }} b")]
    [InlineData("{%%{a }%} b}%%}", "a }%} b")]
    [InlineData("x \n {%{~ a ~}%} \n y", "x \n a  y")]
    [InlineData("x \n {%{- a -}%} \n y", "x a y")]
    [InlineData("{%{}%}", "")]
    [InlineData("a {%{-}%} b", "a b")]
    [InlineData("{%{a}%} b", "a b")]
    [InlineData("{ {{ 1 }} } {% %}", "{ 1 } {% %}")]
    public void Raw_text_stays_as_it_is(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page));

    [Theory]
    [InlineData("{{ # nothing }}", "")]
    [InlineData("{{ 1 # one ~}}\n2", "12")]
    [InlineData("{{ # one\n 2 }}", "2")]
    [InlineData("{{ ## a\nb ## 3 }}", "3")]
    [InlineData("{{ ## a }}4", "4")]
    [InlineData("{{ 5 ## a ## + 6 }}", "11")]
    public void Comments_say_nothing(string page, string expected) => Assert.Equal(expected, TemplateRun.Render(page));

    [Theory]
    [InlineData("{{ x = 5\nx\nx + 1 }}", "56")]
    [InlineData("{{ x = 5; x; x + 1; }}", "56")]
    [InlineData("{{\n\n;;\n7\n}}", "7")]
    [InlineData("{{ [\n1,\n2\n] }}{{ {\na: 1\n}.a }}", "[1, 2]1")]
    [InlineData("{{ 'text' |\n string.append 'END' |\n string.prepend 'START' }}", "STARTtextEND")]
    public void Statements_end_with_their_line_or_a_semicolon(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page));
}
