using Upshot.Templates;

namespace Upshot.Tests.Templates;

/// <summary>How long text and pages may grow, and how much one statement may hold.</summary>
public sealed class LengthLimitTests
{
    private const string TooLong = "this text grows too long";

    private static readonly object Model = new
    {
        Part = new string('a', 8192),
        Kilo = new string('b', 1024),
        Wide = new string('a', 60_000),
        Safe = new SafeHtml(new string('a', 64_000)),
        Fits = new string('a', 4095),
        Exceeds = new string('a', 4096),
        By = new string('b', 2047),
    };

    [Theory]
    [InlineData("{{ x = part * 1024; x.size }}", "8388608")]
    [InlineData("{{ x = part | string.replace 'a' kilo; x.size }}", "8388608")]
    [InlineData("{{ fits | regex.replace 'x' by | string.size }}", "4095")]
    [InlineData("{{ part | string.replace 'a' '' | string.size }}", "0")]
    public void Text_of_8_MiB_can_be_made(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page, Model));

    [Theory]
    [InlineData("{{ x = part * 1025 }}")]
    [InlineData("{{ x = part * 1024; x = x + 'a' }}")]
    [InlineData("{{ x = safe * 140 }}")]
    [InlineData("{{ x = wide | string.replace 'a' wide }}")]
    [InlineData("{{ x = part | string.replace 'a' (kilo + 'b') }}")]
    [InlineData("{{ x = exceeds | regex.replace 'x' by }}")]
    public void Longer_text_is_refused_before_it_is_made(string page) =>
        Assert.EndsWith($": {TooLong}", TemplateRun.Render(page, Model), StringComparison.Ordinal);

    [Fact]
    public void A_page_may_be_8_MiB_long_and_no_longer()
    {
        const string Page = "{{ for i in 1..1024; part; end }}";
        Assert.Equal(8_388_608, TemplateRun.Parse(Page).Render("page", Model).Utf8.Length);
        Assert.Equal(
            new TemplateError("page.html", 1, 34, 1, "this page is longer than 8 MiB", null),
            TemplateRun.Parse($"{Page}a").Render("page", Model).Error
        );
    }

    [Theory]
    [InlineData(20_000, "a")]
    [InlineData(100_000, "a")]
    [InlineData(10_000, "€")]
    [InlineData(40_000, "é")]
    [InlineData(30_000, "<")]
    public void A_page_grows_with_what_is_printed(int times, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.Equal(text, TemplateRun.Text("{{ text }}", new { Text = text }));
        Assert.Equal(text, TemplateRun.Render("{{ text }}", new { Text = new SafeHtml(text) }));
        Assert.Equal(text, TemplateRun.Render(text));
        Assert.Equal($"start{text}end", TemplateRun.Render($"{{{{ 'start' }}}}{text}{{{{ 'end' }}}}"));
    }

    [Fact]
    public void A_page_keeps_what_was_printed_when_it_grows()
    {
        var (first, second) = (new string('a', 16_000), new string('b', 1000));
        Assert.Equal($"{first}1{second}2", TemplateRun.Render($"{first}{{{{ 1 }}}}{second}{{{{ 2 }}}}"));
    }

    [Theory]
    [InlineData(65_531, "\", 1]")]
    [InlineData(65_532, "\", …]")]
    [InlineData(65_533, "\", …]")]
    [InlineData(65_534, "a\"]")]
    public void A_list_that_is_printed_ends_after_64_KiB(int length, string end) =>
        Assert.EndsWith(
            end,
            TemplateRun.Text("{{ [text, 1] }}", new { Text = new string('a', length) }),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_object_that_is_printed_ends_after_64_KiB() =>
        Assert.EndsWith(
            "a: …}",
            TemplateRun.Text("{{ o = {}; o[text] = 1; o.b = 2; o }}", new { Text = new string('a', 70_000) }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("if 1;", ";end")]
    public void Blocks_and_brackets_go_200_deep(string open, string close)
    {
        string Page(int times) =>
            $"{{{{ {string.Concat(Enumerable.Repeat(open, times))} 1 {string.Concat(Enumerable.Repeat(close, times))} }}}}";

        Assert.DoesNotContain("nested", TemplateRun.Render(Page(198)), StringComparison.Ordinal);
        Assert.EndsWith("this is nested more than 200 deep", TemplateRun.Render(Page(199)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("func f; ret $.size; end; f", " 1", "2000")]
    [InlineData("1", " + 1", "2001")]
    [InlineData("func f; ret $0; end; 1", " | f", "1")]
    public void A_statement_has_2000_parts(string start, string part, string expected)
    {
        string Page(int times) => $"{{{{ {start}{string.Concat(Enumerable.Repeat(part, times))} }}}}";

        Assert.Equal(expected, TemplateRun.Render(Page(2000)));
        Assert.EndsWith("this has more than 2,000 parts", TemplateRun.Render(Page(2001)), StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_one_after_the_other_do_not_count_as_nested() =>
        Assert.Equal(
            new string('1', 300),
            TemplateRun.Render(string.Concat(Enumerable.Repeat("{{ if true; (1); end }}", 300)))
        );
}
