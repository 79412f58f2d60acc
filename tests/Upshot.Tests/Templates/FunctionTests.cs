using Upshot.Templates;

namespace Upshot.Tests.Templates;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("{{ func sub; ret $0 - $1; end; sub 5 1; 5 | sub 1 }}", "44")]
    [InlineData("{{ func inc }}<i>{{ $0 + 1 }}</i>{{ end }}{{ inc 1 }}{{ x = inc 2; x }}", "<i>2</i><i>3</i>")]
    [InlineData("{{ func both; 'a'; ret 'b'; end; both }}", "ab")]
    [InlineData("{{ func f; $[-1]; $.size; $.x; end; f 1 2 x: 3 }}", "223")]
    [InlineData("{{ func f; x = 2; $y = 3; end; x = 1; f; x; $y ?? '-' }}", "2-")]
    [InlineData("{{ func sub(x, y); ret x - y; end; sub 5 1; 5 | sub 1; sub(5, 1); sub y: 1 x: 5 }}", "4444")]
    [InlineData("{{ func f(x, y = 1, z = 2); ret x + y + z; end; f 1; f 1 5; f 1 z: 7 }}", "489")]
    [InlineData("{{ func f(x, rest...); ret x + rest.size; end; f 1 2 3 }}", "3")]
    [InlineData("{{ func f(x); x = 5; ret x; end; x = 1; f 2; x }}", "51")]
    [InlineData("{{ func fac; if $0 < 2; ret 1; end; ret $0 * (fac ($0 - 1)); end; fac 5 }}", "120")]
    [InlineData("{{ sub = do; ret $0 - $1; end; 1 | sub 3 }}", "-2")]
    [InlineData("{{ func launch; ret $0 1 2; end\nlaunch do\nret $0 + $1\nend }}", "3")]
    [InlineData("{{ func f; ret $.size; end; a = [1, 2]; f ^a 3 }}", "3")]
    [InlineData("{{ o = {}; func inc; ret $0 + 1; end; o.inc = @inc; 1 | o.inc }}", "2")]
    [InlineData("{{ func f; for x in 1..3; if x == 2; ret x; end; end; end; f }}", "2")]
    [InlineData("{{ func f(x); ret x; end; true ? f 1 : f 2 }}", "1")]
    [InlineData("{{ func f(x); ret x; end; 1 + f 2 + 3 }}", "6")]
    [InlineData("{{ func f(x, y); ret x + y; end; f 1 + 1 2 * 2 }}", "6")]
    public void A_template_can_have_functions(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page));

    [Theory]
    [InlineData("{{ func box }}<p>{{ $$ }}</p>{{ end }}{{ wrap box }}in & {{ '&' }}{{ end }}", "<p>in & &amp;</p>")]
    [InlineData("{{ func box }}[{{ $0 }}:{{ $$ }}]{{ end; wrap box 1 }}x{{ end }}", "[1:x]")]
    [InlineData("{{ func twice; for $i in 1..<$0; $$; end; end\nwrap twice 3\n$i + '.'\nend }}", "1.2.")]
    [InlineData("{{ func a }}<{{ $$ }}>{{ end; wrap a }}{{ wrap a }}x{{ end }}{{ end }}", "<<x>>")]
    public void Wrap_hands_a_block_to_a_function(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page));

    [Theory]
    [InlineData("{{ include 'card' 'A&' }}", "<b>A&amp;</b>")]
    [InlineData("{{ include 'card' 1 + 1 }}", "<b>2</b>")]
    [InlineData("{{ x = include 'card' 1; x; x + '<' }}", "<b>1</b><b>1</b>&lt;")]
    [InlineData("{{ include 'named' size: 'n' kind: 'big' }}", "big")]
    [InlineData("{{ y = 1; include 'counter'; include 'counter'; y }}", "233")]
    [InlineData("{{ $y = 1; include 'local'; $y }}", "-1")]
    [InlineData("{{ for x in 1..2; include 'loop'; end }}", "1021")]
    [InlineData("{{ n = 'card'; include n 5 }}{{ include $'ca{\"rd\"}' 6 }}", "<b>5</b><b>6</b>")]
    [InlineData("{{ include 'early' }}!", "a!")]
    [InlineData("{{ include('card', 7) }}", "<b>7</b>")]
    [InlineData("{{ include 'outer' }}", "(<b>x</b>)")]
    [InlineData("{{~ capture content ~}}\n<p>\n{{~ end ~}}\n{{~ include 'layout' ~}}\n", "<main><p>\n</main>")]
    public void Include_prints_another_template(string page, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Render(
                page,
                null,
                ("card", "<b>{{ $1 }}</b>"),
                ("named", "{{ $.kind }}"),
                ("counter", "{{ y = y + 1; y }}"),
                ("local", "{{ $y ?? '-' }}"),
                ("loop", "{{ x }}{{ for.index }}"),
                ("early", "a{{ ret }}b"),
                ("outer", "({{ include 'card' 'x' }})"),
                ("layout", "<main>{{ content }}</main>")
            )
        );

    [Theory]
    [InlineData("{{ asset 'x.css' }}", "/x.css")]
    [InlineData("{{ 'x.css' | asset }}", "/x.css")]
    [InlineData("{{ 'x' | asset | string.upcase }}", "/X")]
    [InlineData("{{ ['a', 'b'] | array.each @asset | array.join ' ' }}", "/a /b")]
    [InlineData("{{ tools.year }}", "2026")]
    [InlineData("{{ tools.year + 1 }}", "2027")]
    [InlineData("{{ asset '<' }}", "/&lt;")]
    [InlineData("{{ icon 'tick' }}", "<svg id=\"tick\">")]
    [InlineData("{{ asset '' }}", "page.html:1:4+5: there is no asset '' — did you mean 'x.css'?")]
    public void Functions_of_the_host_can_be_called(string page, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Render(
                page,
                new
                {
                    Asset = new TemplateFunction("asset", Asset),
                    Icon = new TemplateFunction("icon", given => new SafeHtml($"<svg id=\"{given[0]}\">")),
                    Tools = new { Year = new TemplateFunction("year", _ => 2026) },
                }
            )
        );

    private static string Asset(IReadOnlyList<object?> given) =>
        given[0] is "" ? throw new TemplateCallException("there is no asset ''", "x.css") : $"/{given[0]}";
}
