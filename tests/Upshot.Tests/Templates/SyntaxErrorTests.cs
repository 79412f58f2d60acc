namespace Upshot.Tests.Templates;

/// <summary>What cannot stand where it stands, each with its place.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("{{ 1 ) }}", "1:6+1: ')'")]
    [InlineData("{{ x = 1 ) }}", "1:10+1: ')'")]
    [InlineData("{{ for x in [1] ); end }}", "1:17+1: ')'")]
    [InlineData("{{ case 1; when 1 ); end }}", "1:19+1: ')'")]
    [InlineData("{{ capture x y; end }}", "1:14+1: 'y'")]
    [InlineData("{{ func f x; end }}", "1:11+1: 'x'")]
    [InlineData("{{ func f; ret 1 ); end }}", "1:18+1: ')'")]
    [InlineData("{{ for x in [1]; break 1; end }}", "1:24+1: '1'")]
    [InlineData("{{ if 1 ); end }}", "1:9+1: ')'")]
    [InlineData("{{ if 1; end 2 }}", "1:14+1: '2'")]
    [InlineData("{{ f a: 1 == 2 }}", "1:11+2: '=='")]
    public void What_follows_a_statement_is_not_expected(string page, string expected) =>
        Assert.Equal($"page.html:{expected} is not expected here", TemplateRun.Render(page));

    [Theory]
    [InlineData("{{ for x in [1]; end; break }}", "1:23+5: 'break' is not inside a loop")]
    [InlineData("{{ while false; end; continue }}", "1:22+8: 'continue' is not inside a loop")]
    [InlineData("{{ x =\n1 }}", "1:7+1: a value is expected here, not the end of the line")]
    [InlineData("a\rb {{ nope }}", "2:6+4: there is no 'nope'")]
    [InlineData("a\r\n\rb {{ nope }}", "3:6+4: there is no 'nope'")]
    [InlineData("{{ capture true }}{{ end }}", "1:12+4: 'true' cannot be set")]
    [InlineData("{{ for this in [1] }}{{ end }}", "1:8+4: 'this' cannot be set")]
    [InlineData("{{ $$ = 1 }}", "1:4+2: '$$' cannot be set")]
    [InlineData("{{ f(1; 2) }}", "1:7+1: ',' is missing between the arguments, before ';'")]
    [InlineData("{{ func f(a b); end }}", "1:13+1: ',' is missing between the parameters, before 'b'")]
    [InlineData("{{ $'{1; 2}' }}", "1:8+1: '}' is missing before ';'")]
    [InlineData("{{ $'{1} {2; 3}' }}", "1:12+1: '}' is missing before ';'")]
    [InlineData("{{ func f; end; f ^5 }}", "1:19+2: '5' is not a list")]
    [InlineData("{{ x = 5; x[0] }}", "1:11+4: 'x' is not a list")]
    [InlineData("{{ a = [1, 2]; a[-5] = 1 }}", "1:16+5: the list has no such item")]
    [InlineData("{{ $12345 }}", "1:4+6: there is no '$12345'")]
    [InlineData("{{ 1x5 }}", "1:4+1: '1' is not a function, so no argument can follow it")]
    [InlineData("{{ true < 1 }}", "1:9+1: '<' cannot order these two values")]
    [InlineData("{{ f |> }}", "1:6+2: a function is missing after '|'")]
    [InlineData("{{ f 'a': 1 }}", "1:9+1: ':' is not expected here")]
    public void An_error_says_where_it_is_and_what_is_wrong(string page, string expected) =>
        Assert.Equal($"page.html:{expected}", TemplateRun.Render(page));

    [Theory]
    [InlineData("if")]
    [InlineData("else")]
    [InlineData("end")]
    [InlineData("for")]
    [InlineData("in")]
    [InlineData("while")]
    [InlineData("case")]
    [InlineData("when")]
    [InlineData("capture")]
    [InlineData("with")]
    [InlineData("wrap")]
    [InlineData("func")]
    [InlineData("ret")]
    [InlineData("break")]
    [InlineData("continue")]
    [InlineData("import")]
    [InlineData("readonly")]
    [InlineData("tablerow")]
    public void A_keyword_is_not_a_value(string word) =>
        Assert.Equal(
            $"page.html:1:8+{word.Length}: a value is expected here, not '{word}'",
            TemplateRun.Render($"{{{{ x = {word} }}}}", new Dictionary<string, int> { [word] = 1 })
        );

    [Theory]
    [InlineData("import")]
    [InlineData("readonly")]
    [InlineData("tablerow")]
    [InlineData("include_join")]
    public void What_is_left_out_of_the_language_is_named(string word) =>
        Assert.Equal(
            $"page.html:1:4+{word.Length}: '{word}' is not part of the theme language",
            TemplateRun.Render($"{{{{ {word} x }}}}")
        );
}
