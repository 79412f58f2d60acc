using Upshot.Templates;

namespace Upshot.Tests.Templates;

/// <summary>Values at the ends of what they can be, and operators where two readings are near each other.</summary>
public sealed class ExpressionEdgeTests
{
    [Theory]
    [InlineData("0x0", "0")]
    [InlineData("'a\\\n\nb'", "a\nb")]
    [InlineData("A = 1; Z = 2; A + Z", "3")]
    [InlineData("#\n5", "5")]
    [InlineData("#### 5", "5")]
    [InlineData("## a # b ## 5", "5")]
    [InlineData("{a: 'x'}", "{a: \"x\"}")]
    [InlineData("func f; end; [@f]", "[<function>]")]
    [InlineData("x = 1; for i in 1..10; x = [x]; end; x", "[[[[[[[[[…]]]]]]]]]")]
    [InlineData("x = 1; for i in 1..9; x = [x]; end; x", "[[[[[[[[[…]]]]]]]]]")]
    [InlineData("x = 1; for i in 1..8; x = [x]; end; x", "[[[[[[[[1]]]]]]]]")]
    [InlineData("x = [1]\ny = 2\ny", "2")]
    [InlineData("x = {a: 1}\ny = 2\ny", "2")]
    public void Literals_are_read_to_their_end(string code, string expected) => AssertText(code, expected);

    [Theory]
    [InlineData("true && false", "false")]
    [InlineData("false && true", "false")]
    [InlineData("null == 1", "false")]
    [InlineData("1 <= 1", "true")]
    [InlineData("1 >= 1", "true")]
    [InlineData("1 >= 2", "false")]
    [InlineData("2 <= 1", "false")]
    [InlineData("'1' < 2", "true")]
    [InlineData("1 < '2'", "true")]
    [InlineData("'a' > 1", "true")]
    [InlineData("'a' < 'B'", "false")]
    [InlineData("1.0000000000000000001m > 1m", "true")]
    [InlineData("9007199254740993 > 9007199254740992", "true")]
    [InlineData("9007199254740993 == 9007199254740992", "false")]
    [InlineData("january < february", "true")]
    [InlineData("february <= january", "false")]
    [InlineData("thing == thing", "true")]
    [InlineData("thing == other", "false")]
    [InlineData("thing == 1", "false")]
    [InlineData("1 == thing", "false")]
    public void Values_are_compared_by_what_they_are(string code, string expected) => AssertText(code, expected);

    [Theory]
    [InlineData("7 // 1", "7")]
    [InlineData("7 // -1", "-7")]
    [InlineData("7 % 1", "0")]
    [InlineData("-5", "-5")]
    [InlineData("2 - -5", "7")]
    [InlineData("-2147483648", "-2147483648")]
    [InlineData("(-9223372036854775807 - 1) % -1", "0")]
    [InlineData("(-9223372036854775807 - 1) // -1", "page.html:1:31+2: this number grows too large")]
    [InlineData("2.5 + 1m", "3.5")]
    [InlineData("-1e300 + 1m", "page.html:1:11+1: this number grows too large")]
    [InlineData("1m - 1e300", "page.html:1:7+1: this number grows too large")]
    [InlineData("1m + unknown", "page.html:1:7+1: this number grows too large")]
    [InlineData("'ab' * 1.5m", "page.html:1:9+1: text can only be repeated a whole number of times")]
    [InlineData("'<' * 2", "<<")]
    public void Numbers_are_reckoned_exactly_or_not_at_all(string code, string expected) => AssertText(code, expected);

    [Theory]
    [InlineData("(nothing ?? 'a') ?? 'b'", "a")]
    [InlineData("1 ?? 2 ?? 3", "1")]
    [InlineData("(1 + 1) ?? 3", "2")]
    [InlineData("'abc'[0]", "a")]
    [InlineData("'abc'[1]", "b")]
    [InlineData("'abc'[2]", "c")]
    [InlineData("'abc'[3]", "")]
    [InlineData("'abc'[-1]", "c")]
    [InlineData("'abc'[-3]", "a")]
    [InlineData("'abc'[-4]", "")]
    [InlineData("[1, 2][2]", "")]
    [InlineData("[1, 2][-2]", "1")]
    [InlineData("[1, 2][-3]", "")]
    [InlineData("page['titel'] ?? 'x'", "x")]
    [InlineData("page.owner[0] ?? 'x'", "x")]
    [InlineData("page.owner?.tags[0]", "")]
    [InlineData("page.owner?.tags['x']", "")]
    [InlineData("page?.title[0]", "T")]
    [InlineData("a = [1, 2]; a[-1] = 9; a", "[1, 9]")]
    [InlineData("a = [1, 2]; a[1] = 9; a", "[1, 9]")]
    [InlineData("a = [1, 2]; a[0] = 9; a", "[9, 2]")]
    [InlineData("o = {empty: 5}; o.empty;", "5")]
    [InlineData("o = {a: 1}; o.a? 2 : 3", "2")]
    [InlineData("[].blank?", "true")]
    [InlineData("[1].blank?", "false")]
    [InlineData("'x' |> string.upcase", "X")]
    [InlineData("!string.contains 'a' 'b'", "true")]
    public void Members_and_items_are_found_or_missing(string code, string expected) => AssertText(code, expected);

    [Theory]
    [InlineData("{{ for x in 1..3; for.even; for.odd; ' '; end }}", "truefalse falsetrue truefalse ")]
    [InlineData("{{ for x in 1..2; for y in 1..2; break; end; x; end }}", "12")]
    [InlineData("{{ for x in 1..2; while true; break; end; x; end }}", "12")]
    [InlineData("{{ func f; while true; ret 5; end; 6; end; f }}", "5")]
    [InlineData("{{ func f; for x in 1..3; ret 5; end; 6; end; f }}", "5")]
    [InlineData("{{ ret 5 }}!", "5")]
    [InlineData("a{{ ret '<' }}", "a&lt;")]
    [InlineData("{{ func g; ret 5; end; func f; x = g; end; f; 'a' }}", "a")]
    [InlineData("{{ func f; $1 ?? '-'; end; f 5 }}", "-")]
    [InlineData("{{ func f; $1; '.'; $9; end; f 5 }}", ".")]
    [InlineData("{{ func f; $0 = $0 + 1; ret $0; end; f 1 }}", "2")]
    [InlineData("{{ func f; $1234 ?? '-'; end; f 1 }}", "-")]
    [InlineData("{{ func f; ret [$0, 2]; end; y = 7; for x in f y limit: 1; x; end }}", "7")]
    [InlineData("{{ func f; ret 1..$0; end; for x in f 3 limit: 2; x; end }}", "12")]
    [InlineData("{{ func f; ret $0; end; a = 1; true ? f a : 2 }}", "1")]
    [InlineData("{{ include 'returns' }}", "&lt;b&gt;")]
    [InlineData("{{ include 'calls' }}", "a")]
    [InlineData("{{ #}}x", "x")]
    public void Loops_and_functions_are_left_where_they_say(string page, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Render(
                page,
                null,
                ("returns", "{{ ret '<b>' }}"),
                ("calls", "{{ func g; ret 5; end; y = g; 'a' }}")
            )
        );

    [Fact]
    public void Numbers_from_a_template_reach_the_host_as_they_are()
    {
        var model = new { Kind = new TemplateFunction("kind", given => given[0]?.GetType().Name) };
        Assert.Equal(
            "Int64 Int64 Int64 Decimal Double",
            TemplateRun.Render("{{ kind 5 }} {{ kind (-5) }} {{ kind (2 + 3) }} {{ kind 1m }} {{ kind 1.0 }}", model)
        );
    }

    private static void AssertText(string code, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Text(
                $"{{{{ {code} }}}}",
                new
                {
                    Page = new { Title = "T", Owner = (string?)null },
                    January = new DateOnly(2016, 1, 31),
                    February = new DateOnly(2016, 2, 1),
                    Thing = new One(),
                    Other = new One(),
                    Unknown = double.NaN,
                }
            )
        );

    /// <summary>Reads like a number and like its twin, and is neither.</summary>
    private sealed class One
    {
        public override string ToString() => "1";
    }
}
