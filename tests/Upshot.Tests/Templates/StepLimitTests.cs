using Upshot.Templates;

namespace Upshot.Tests.Templates;

/// <summary>
/// What each kind of work counts as. A page begins with nine tenths of its steps used up, so that little more is
/// enough, and each case is quick.
/// </summary>
public sealed class StepLimitTests
{
    /// <summary>Uses 900,018 steps: 9 times one for the loop, one for the call, and 100,000 for the text.</summary>
    private const string Nearly = "{{ for i in 1..9; x = large | string.size; end }}";
    private const string TooMany = "this page takes more than 1,000,000 steps";

    private static readonly object Model = new
    {
        Large = new string('a', 6_400_000),
        Copy = new string('a', 6_400_000),
        Block = new string('a', 64_000),
        Blocks = Enumerable.Repeat(new string('a', 64_000), 15).ToArray(),
        Safe = new SafeHtml(new string('a', 64_000)),
        Line = new string('a', 64),
        Short = new string('a', 63),
        Lines = Enumerable.Repeat(new string('a', 640), 10).ToArray(),
        Commas = string.Concat(Enumerable.Repeat("a,", 100_000)),
        Things = Enumerable.Range(0, 500).Select(_ => new object()).ToArray(),
        Words = Enumerable.Range(0, 1000).ToDictionary(number => $"word{number}"),
    };

    [Theory]
    [InlineData("{{ for i in 1..99982; end }}")]
    [InlineData("{{ for i in 1..33327; x = line | string.size; end }}")]
    [InlineData("{{ for i in 1..49991; x = short | string.size; end }}")]
    [InlineData("{{ (1..99981) | array.size; y = (1..99000) | array.first }}")]
    public void A_page_that_takes_its_steps_and_no_more_is_printed(string page) =>
        Assert.Null(Error($"{Nearly}{page}"));

    [Theory]
    [InlineData("{{ for i in 1..99983; end }}")]
    [InlineData("{{ i = 0; while i < 99983; i += 1; end }}")]
    [InlineData("{{ for i in 1..33328; x = line | string.size; end }}")]
    [InlineData("{{ for i in 1..9000; o = {a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, k: 1}; end }}")]
    [InlineData("{{ for i in 1..9000; o = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]; end }}")]
    [InlineData("{{ for i in 1..100; block; end }}")]
    [InlineData("{{ for i in 1..100; safe; end }}")]
    [InlineData("{{ for i in 1..100; [block]; end }}")]
    [InlineData("{{ for i in 1..100; y = block + i; end }}")]
    [InlineData("{{ y = large == copy }}")]
    [InlineData("{{ y = large < copy }}")]
    [InlineData("{{ y = large < 1 }}")]
    [InlineData("{{ y = (1..12000) | array.sort }}")]
    [InlineData("{{ y = blocks | array.sort }}")]
    [InlineData("{{ y = things | array.uniq }}")]
    [InlineData("{{ for i in 1..100; y = words | object.keys; end }}")]
    [InlineData("{{ for i in 1..200; y = 'a' | regex.match 'a'; end }}")]
    [InlineData("{{ y = commas | string.split ',' }}")]
    [InlineData("{{ y = (1..99990) | array.first }}")]
    [InlineData("{{ func f; end; for i in 1..9999; f; end }}")]
    public void A_page_that_takes_more_steps_is_stopped(string page) => Assert.Equal(TooMany, Error($"{Nearly}{page}"));

    [Theory]
    [InlineData("{{ y = large == 'a' }}")]
    [InlineData("{{ y = 'a' == large }}")]
    public void Texts_are_compared_as_far_as_the_shorter_one(string page) => Assert.Null(Error($"{Nearly}{page}"));

    [Theory]
    [InlineData("{{ for i in 1..30; y = lines[0] | string.size; end; y }}", "640")]
    [InlineData("{{ lines | array.sort | array.size }}", "10")]
    [InlineData("{{ for i in 1..30; y = lines[0] + ''; end; y.size }}", "640")]
    public void Text_of_some_length_takes_few_steps(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page, Model));

    [Fact]
    public void Text_between_code_that_takes_too_many_steps_is_the_place_of_the_error()
    {
        var text = new string('a', 64_000);
        var rendered = TemplateRun
            .Parse($"{Nearly}\n{{{{ for i in 1..100 }}}}{text}{{{{ end }}}}")
            .Render("page", Model);
        Assert.Equal(new TemplateError("page.html", 2, 22, 64_000, TooMany, null), rendered.Error);
    }

    [Theory]
    [InlineData("{{ func f; if $0 > 1; f ($0 - 1); end; end; f 100; 'end' }}", "end")]
    [InlineData("{{ func f; end; for i in 1..150; f; end; 'end' }}", "end")]
    [InlineData("{{ func f; $$; end; for i in 1..120; wrap f; end; end; 'end' }}", "end")]
    [InlineData("{{ for i in 1..120; include 'leaf'; end; 'end' }}", "end")]
    public void Calls_one_after_the_other_do_not_count_as_calls_inside_each_other(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page, Model, ("leaf", "")));

    [Theory]
    [InlineData("{{ func f; if $0 > 1; f ($0 - 1); end; end; f 101; 'end' }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f; $$; end; wrap f; $$; end }}")]
    [InlineData("{{ include 'self' }}")]
    public void Calls_inside_each_other_end_at_100(string page) =>
        Assert.Equal(
            "this calls itself more than 100 times",
            TemplateRun.Parse(page, ("self", "{{ include 'self' }}")).Render("page", Model).Error?.Message
        );

    private static string? Error(string page) => TemplateRun.Parse(page).Render("page", Model).Error?.Message;
}
