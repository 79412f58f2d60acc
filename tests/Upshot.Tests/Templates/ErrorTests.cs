using System.Text;
using Upshot.Templates;
using Upshot.Tests.Support;

namespace Upshot.Tests.Templates;

public sealed class ErrorTests
{
    [Fact]
    public void Syntax_errors_say_where_and_what() =>
        Snapshot.Match(
            Messages(
                "a {{ 1 +",
                "{{ 1 + }}",
                "{{ 1 + * 2 }}",
                "{{ if true }}a",
                "{{ for x in y }}{{ if x }}{{ end }}",
                "{{ end }}",
                "{{ if true }}{{ when 1 }}{{ end }}",
                "{{ for x of y }}{{ end }}",
                "{{ for x.y in z }}{{ end }}",
                "{{ for x in y limt: 2 }}{{ end }}",
                "{{ for x in y limit 2 }}{{ end }}",
                "{{ break }}",
                "{{ func f; continue; end }}",
                "{{ 'open }}",
                "{{ `open }}",
                "{{ '\\q' }}",
                "{{ '\\u12' }}",
                "{{ (1 + 2 }}",
                "{{ [1, 2 }}",
                "{{ {a 1} }}",
                "{{ {1: 2} }}",
                "{{ a[1 }}",
                "{{ f(1 2) }}",
                "{{ a. }}",
                "{{ a ? b }}",
                "{{ a | }}",
                "{{ a | 'b' }}",
                "{{ 1 = 2 }}",
                "{{ f x = 2 }}",
                "{{ x = }}",
                "{{ $'{1' }}",
                "{{ $'{1 2}' }}",
                "{{ a ~ b }}",
                "{{ a & b }}",
                "{{ 99999999999999999999 }}",
                "{{ 0xz }}",
                "{{ if }}{{ end }}",
                "{{ capture 1 }}{{ end }}",
                "{{ wrap 1 }}{{ end }}",
                "{{ func 5 }}{{ end }}",
                "{{ func f(1) }}{{ end }}",
                "{{ include }}{{ include() }}",
                "{{ import x }}",
                "{{ for.indx }}",
                "{{ a b: }}",
                "{{ else }}",
                "{%{ open",
                "line one\n  line two\r\n {{ 'é' + + }}"
            )
        );

    [Fact]
    public void Errors_of_rendering_say_where_and_what() =>
        Snapshot.Match(
            Messages(
                "{{ pgae.title }}",
                "{{ page.titel }}",
                "{{ page.promise.status.wrods }}",
                "{{ page.owner.name }}",
                "{{ page.owner[0] }}",
                "{{ page['titel'] }}",
                "{{ page.title[page] }}",
                "{{ words.get_ti }}",
                "{{ string.upcse 'x' }}",
                "{{ 'x' | string.upcase 1 }}",
                "{{ string.truncate 'x' }}",
                "{{ string.truncate 'x' 'y' }}",
                "{{ string.truncate 'x' 1 elipsis: 'y' }}",
                "{{ math.abs 'x' }}",
                "{{ array.join 5 ',' }}",
                "{{ ['a'] | array.each string }}",
                "{{ [1] | array.map 'x' }}",
                "{{ page.title 'x' }}",
                "{{ page.owner 'x' }}",
                "{{ asset size: 1 }}",
                "{{ 1 / 0 }}{{ 1 }}",
                "{{ page.title - 1 }}",
                "{{ page + 1 }}",
                "{{ page < 1 }}",
                "{{ page.title * page.title }}",
                "{{ 'a'..3 }}",
                "{{ 9223372036854775807 + 1 }}",
                "{{ for x in 5 }}{{ end }}",
                "{{ for x in [1] limit: 'x' }}{{ end }}",
                "{{ for.index }}",
                "{{ $name }}",
                "{{ $naem = 1; $name }}",
                "{{ $$ }}",
                "{{ $ = 1 }}",
                "{{ wrap page.title }}{{ end }}",
                "{{ with page.owner }}{{ end }}",
                "{{ with page; x = 1; end }}",
                "{{ page.title = 1 }}",
                "{{ page.owner.name = 1 }}",
                "{{ 'abc'[0] = 1 }}",
                "{{ func f(x, y); end; f 1 }}",
                "{{ func f(x); end; f 1 2 }}",
                "{{ func f(name); end; f nmae: 1 }}",
                "{{ x = 'lay'; include x + 'uot' }}",
                "{{ regex.match 'x' '(' }}",
                "{{ regex.match 'x' '(?=x)' }}",
                "{{ regex.match 'x' 'x' 'q' }}",
                "{{ date.to_string 'x' }}",
                "{{ 5 | math.format 'Q' }}",
                "{{ page }}",
                "{{ f ^5 }}"
            )
        );

    [Fact]
    public void Unknown_includes_are_reported_before_anything_is_rendered() =>
        Assert.Equal(
            """
            page.html:1:12+8: there is no template 'layuot' — did you mean 'layout'?
            page.html:2:26+6: there is no template 'nope'
            """,
            TemplateRun.Render("{{ include 'layuot' }}\n{{ if false; x = include 'nope'; end }}", null, ("layout", ""))
        );

    [Fact]
    public void An_error_in_an_include_names_the_file_of_the_include() =>
        Assert.Equal(
            "card.html:2:9+5: 'page' has no 'titel' — did you mean 'title'?",
            TemplateRun.Render("{{ include 'card' }}", Model, ("card", "\n{{ page.titel }}"))
        );

    [Fact]
    public void Each_broken_template_is_reported_and_the_others_work()
    {
        var engine = TemplateRun.Parse("{{ if }}", ("good", "fine"), ("bad", "{{ end }}"));
        Assert.Equal(["bad.html", "page.html"], engine.Errors.Select(error => error.Path));
        Assert.Equal(engine.Errors[1], engine.Render("page", new object()).Error);
        Assert.Equal("fine", Encoding.UTF8.GetString(engine.Render("good", new object()).Utf8.Span));
        Assert.Equal("there is no template 'god'", engine.Render("god", new object()).Error?.Message);
        Assert.Equal("good", engine.Render("god", new object()).Error?.Suggestion);
    }

    [Fact]
    public void A_fault_of_the_host_is_not_hidden()
    {
        var engine = TemplateRun.Parse("{{ broken }}");
        var model = new { Broken = new TemplateFunction("broken", _ => throw new InvalidOperationException("bug")) };
        Assert.Throws<InvalidOperationException>(() => engine.Render("page", model));
    }

    private static object Model =>
        new
        {
            Page = new
            {
                Title = "T",
                Owner = (string?)null,
                Promise = new { Status = new { Words = "w" } },
            },
            Words = new Dictionary<string, string> { ["get_it"] = "x" },
            Asset = new TemplateFunction("asset", _ => "x"),
        };

    private static string Messages(params ReadOnlySpan<string> pages)
    {
        var result = new StringBuilder();
        foreach (var page in pages)
            result
                .Append(page.ReplaceLineEndings("⏎"))
                .Append('\n')
                .Append("    ")
                .Append(TemplateRun.Render(page, Model, ("layout", "")))
                .Append('\n');
        return result.ToString();
    }
}
