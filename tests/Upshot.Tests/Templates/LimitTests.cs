namespace Upshot.Tests.Templates;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ while true; end }}", "this page takes more than 1,000,000 steps")]
    [InlineData("{{ for x in 1..2000000000; end }}", "this page takes more than 1,000,000 steps")]
    [InlineData(
        "{{ for x in -9223372036854775807..9223372036854775807; end }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{{ (1..5000000) | array.size }}{{ (1..5000000) | array.reverse }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData("{{ func f; f; end; f }}", "this calls itself more than 100 times")]
    [InlineData("{{ func f; f; f; end; f }}", "this calls itself more than 100 times")]
    [InlineData("{{ include 'self' }}", "this calls itself more than 100 times")]
    [InlineData("{{ func f; $$; end; wrap f; $$; end }}", "this calls itself more than 100 times")]
    [InlineData(
        "{{ func f(n); if n < 90; f n + 1; f n + 1; end; end; f 0 }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData("{{ x = 'a'; while true; x = x + x; end }}", "this text grows too long")]
    [InlineData("{{ 'a' * 2000000000 }}", "this text grows too long")]
    [InlineData("{{ x = 'a' * 1000000; x | string.replace 'a' x }}", "this text grows too long")]
    [InlineData("{{ x = 'a' * 1000000; x | regex.replace 'a' x }}", "this text grows too long")]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..9; x; end }}", "this page is longer than 8 MiB")]
    [InlineData("{{ x = 'a' * 1000000; capture y; for i in 1..9; x; end; end }}", "this page is longer than 8 MiB")]
    [InlineData(
        "{{ x = ['a' * 1000000]; for i in 1..30; x = x | array.add x[0]; end; x | array.join '' }}",
        "this text grows too long"
    )]
    [InlineData(
        "{{ x = []; for i in 1..100000; x = x | array.add i; end }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{{ x = 'a' * 8000000; while true; capture y; x; end; end }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{{ x = 'a' * 8000000; y = 'a' * 8000000; while x == y; end }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{{ x = 'a' * 8000000; y = 'a' * 8000000; while x <= y; end }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{{ x = ['a' * 800000, 'a' * 800000]; for i in 1..9; x = x | array.add_range x; end; x | array.sort }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{{ x = 'a' * 800000; while true; y = x | string.upcase; end }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{{ while true; y = 'aaa' | regex.match `(a{1,9}){1,9}b`; end }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{{ o = {}; for i in 1..99999; o['k' + i] = i; end; while true; y = o[5].key; end }}",
        "this page takes more than 1,000,000 steps"
    )]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", "the list has no such item")]
    [InlineData("{{ 1 | math.format 'N999999999' }}", "'N999999999' is not a format")]
    public void A_page_cannot_take_for_ever(string page, string expected)
    {
        var rendered = TemplateRun.Parse(page, ("self", "{{ include 'self' }}")).Render("page", new object());
        Assert.Equal(expected, rendered.Error?.Message);
        Assert.True(rendered.Utf8.IsEmpty);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("f(", ")")]
    [InlineData("a[", "]")]
    [InlineData("1 ? 2 : ", "")]
    [InlineData("$'{", "}'")]
    [InlineData("do;", ";end")]
    [InlineData("if 1;", ";end")]
    [InlineData("for x in y;", ";end")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        var page =
            $"{{{{ {string.Concat(Enumerable.Repeat(open, 20_000))} 1 {string.Concat(Enumerable.Repeat(close, 20_000))} }}}}";
        Assert.Contains("nested more than 200 deep", TemplateRun.Render(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", " + 1")]
    [InlineData("x", ".y")]
    [InlineData("x", "[0]")]
    [InlineData("x", "?.y")]
    [InlineData("x", "(1)")]
    [InlineData("1", " | f")]
    [InlineData("x", " ?? x")]
    [InlineData("if 1;end", ";if 1;end")]
    public void Long_chains_end_well(string first, string more)
    {
        var page = $"{{{{ {first}{string.Concat(Enumerable.Repeat(more, 100_000))} }}}}";
        Assert.NotNull(TemplateRun.Render(page));
    }

    [Fact]
    public void A_chain_within_brackets_within_chains_ends_well()
    {
        var chain = string.Concat(Enumerable.Repeat(" + 1", 900));
        var members = string.Concat(Enumerable.Repeat(".y", 190));
        var sums = $"{new string('(', 190)}1{string.Concat(Enumerable.Repeat($"{chain})", 190))}";
        var paths = $"{new string('(', 190)}x{string.Concat(Enumerable.Repeat($"{members})", 190))}";
        Assert.NotNull(TemplateRun.Render($"{{{{ {sums} }}}}"));
        Assert.NotNull(TemplateRun.Render($"{{{{ 1 | ({sums}) }}}}"));
        Assert.NotNull(TemplateRun.Render($"{{{{ {paths} ?? 1 }}}}"));
    }
}
