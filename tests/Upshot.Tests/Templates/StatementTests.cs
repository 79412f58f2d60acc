namespace Upshot.Tests.Templates;

public sealed class StatementTests
{
    [Theory]
    [InlineData("{{ if true }}a{{ end }}", "a")]
    [InlineData("{{ if null }}a{{ end }}", "")]
    [InlineData("{{ if false }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ if '' }}a{{ end }}{{ if 0 }}b{{ end }}", "ab")]
    [InlineData("{{ x = 2; if x == 1 }}a{{ else if x == 2 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ x = 3; if x == 1 }}a{{ else if x == 2 }}b{{ else }}c{{ end }}", "c")]
    [InlineData("{{ if true; if false; 1; else; 2; end; end }}", "2")]
    [InlineData("{{ if list[0] == 'a' && !null }}x{{ end }}", "x")]
    public void If_takes_the_first_true_branch(string page, string expected) => AssertPage(page, expected);

    [Theory]
    [InlineData("{{ case 5 }}{{ when 1, 2 }}a{{ when 5 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ case 2 }}{{ when 1, 2 }}a{{ when 5 }}b{{ end }}", "a")]
    [InlineData("{{ case 'x' }} ignored {{ when 'w' || 'x' }}a{{ end }}", "a")]
    [InlineData("{{ case 9\nwhen 1\n'a'\nelse\n'c'\nend }}", "c")]
    [InlineData("{{ case 9 }}{{ when 1 }}a{{ end }}", "")]
    public void Case_takes_the_first_equal_value(string page, string expected) => AssertPage(page, expected);

    [Theory]
    [InlineData("{{ for x in [1, 2, 3] }}{{ x }},{{ end }}", "1,2,3,")]
    [InlineData("{{ for x in list }}{{ x }}{{ end }}", "abcd")]
    [InlineData("{{ for x in 1..3 }}{{ x }}{{ end }}", "123")]
    [InlineData("{{ for x in 'hey' }}{{ x }};{{ end }}", "h;e;y;")]
    [InlineData("{{ for x in {a: 1, b: 2} }}{{ x.key }}={{ x.value }} {{ end }}", "a=1 b=2 ")]
    [InlineData("{{ for x in null }}a{{ else }}none{{ end }}", "none")]
    [InlineData("{{ for x in [] }}a{{ else }}none{{ end }}", "none")]
    [InlineData("{{ for x in (4..9) offset:2 }}{{ x }}{{ end }}", "6789")]
    [InlineData("{{ for x in (4..9) limit:2 }}{{ x }}{{ end }}", "45")]
    [InlineData("{{ for x in 4..9 offset: 1 limit: 3 reversed }}{{ x }}{{ end }}", "765")]
    [InlineData("{{ for x in list offset: 9 }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ for x in list | array.reverse limit: 1 }}{{ x }}{{ end }}", "d")]
    [InlineData("{{ for x in list }}{{ if x == 'b'; continue; end; if x == 'd'; break; end; x }}{{ end }}", "ac")]
    [InlineData(
        "{{ for x in list }}{{ for.index }}{{ for.first ? 'F' : '' }}{{ for.last ? 'L' : '' }}{{ end }}",
        "0F123L"
    )]
    [InlineData(
        "{{ for x in 1..2 }}{{ for.even }} {{ for.odd }} {{ for.length }} {{ for.rindex }};{{ end }}",
        "true false 2 1;false true 2 0;"
    )]
    [InlineData("{{ for x in [1, 1, 2] }}{{ for.changed }} {{ end }}", "true false true ")]
    [InlineData(
        "{{ for x in 1..2 }}{{ for y in 'ab' }}{{ x }}{{ y }}{{ for.index }}{{ end }}{{ for.index }} {{ end }}",
        "1a01b10 2a02b11 "
    )]
    [InlineData("{{ for $x in 1..2 }}{{ $x }}{{ end }}{{ $x ?? '-' }}", "12-")]
    [InlineData("{{ x = 9; for x in 1..2 }}{{ x }}{{ end }}{{ x }}", "129")]
    [InlineData("{{ for x in 1..2; x = x * 10; x; end }}", "1020")]
    [InlineData("{{ for x in 1..2; y = x; end; y }}", "2")]
    [InlineData("{{ for x in 1..3 }}{{ ret }}{{ end }}after", "")]
    public void For_goes_through_a_list(string page, string expected) => AssertPage(page, expected);

    [Theory]
    [InlineData("{{ i = 0; while i < 3; i; i += 1; end }}", "012")]
    [InlineData("{{ i = 0; while true; i += 1; if i == 2; continue; end; if i > 3; break; end; i; end }}", "13")]
    [InlineData("{{ i = 0; while i < 2; while.index; i += 1; end }}", "01")]
    public void While_goes_on_as_long_as_it_is_true(string page, string expected) => AssertPage(page, expected);

    [Theory]
    [InlineData("{{ capture x }}<b>{{ list[0] }}</b>{{ end }}[{{ x }}]", "[<b>a</b>]")]
    [InlineData("{{ capture $x }}{{ capture y }}1{{ end }}2{{ y }}{{ end }}{{ $x }}", "21")]
    [InlineData("{{ o = {}; capture o.text }}x{{ end }}{{ o.text }}", "x")]
    [InlineData("{{ with {a: 1}; a; end }}", "1")]
    [InlineData("{{ a = 5; o = {}; with o; a = 6; end; a; o.a }}", "56")]
    [InlineData("{{ o = {a: 1}; with o; b = this; end; o.b.a }}", "1")]
    [InlineData("{{ with page; title; list.size; end }}", "T4")]
    public void Capture_and_with(string page, string expected) => AssertPage(page, expected);

    private static void AssertPage(string page, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Render(page, new { List = new[] { "a", "b", "c", "d" }, Page = new { Title = "T" } })
        );
}
