namespace Upshot.Tests.Templates;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("'it''s'", null)]
    [InlineData("'a\\'b'", "a'b")]
    [InlineData("\"a\\\"b\\\\\"", "a\"b\\")]
    [InlineData("'\\n\\t\\u0041\\x42'", "\n\tAB")]
    [InlineData("'one\\\ntwo'", "onetwo")]
    [InlineData("`\\s+ ``x```", "\\s+ `x`")]
    [InlineData("$'{1 + 2} and {\"x\"}'", "3 and x")]
    [InlineData("$\"a\"", "a")]
    [InlineData("$'\\{no} {$\"in {1}\"}'", "{no} in 1")]
    [InlineData("$'{ {a: 2}.a }'", "2")]
    [InlineData("42", "42")]
    [InlineData("4_200", "4200")]
    [InlineData("0x1f", "31")]
    [InlineData("9000000000", "9000000000")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5e-3", "0.0015")]
    [InlineData("1.50m", "1.50")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "")]
    [InlineData("[]", "[]")]
    [InlineData("[1, 'two', null, true,]", "[1, \"two\", null, true]")]
    [InlineData("{a: 1, 'b': [2]}", "{a: 1, b: [2]}")]
    [InlineData("1..3", "[1, 2, 3]")]
    [InlineData("1..<3", "[1, 2]")]
    [InlineData("3..1", "[3, 2, 1]")]
    [InlineData("1..<1", "[]")]
    public void Literals_print_what_they_say(string code, string? expected)
    {
        if (expected is null)
            Assert.StartsWith("page.html:1:", TemplateRun.Text($"{{{{ {code} }}}}"), StringComparison.Ordinal);
        else
            Assert.Equal(expected, TemplateRun.Text($"{{{{ {code} }}}}"));
    }

    [Theory]
    [InlineData("1 + 2 * 4", "9")]
    [InlineData("(1 + 2) * 4", "12")]
    [InlineData("5 - 2 - 2", "1")]
    [InlineData("3 / 2", "1.5")]
    [InlineData("4 / 2", "2")]
    [InlineData("3 // 2", "1")]
    [InlineData("-3 // -1", "3")]
    [InlineData("5.0 / 2", "2.5")]
    [InlineData("3.5 % 2", "1.5")]
    [InlineData("3 + 4 % 4", "3")]
    [InlineData("2 * 2.5", "5")]
    [InlineData("1.5m + 1", "2.5")]
    [InlineData("1.10m * 2", "2.20")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("-5 + +2", "-3")]
    [InlineData("-(2)", "-2")]
    [InlineData("null + 1", "")]
    [InlineData("1.5 + null", "")]
    [InlineData("'a' + 'b'", "ab")]
    [InlineData("'a' + 1 + null + true", "a1true")]
    [InlineData("1 + 'a'", "1a")]
    [InlineData("'ab' * 2", "abab")]
    [InlineData("2 * 'b'", "bb")]
    [InlineData("'a' * 0", "")]
    public void Arithmetic_is_as_in_Scriban(string code, string expected) =>
        Assert.Equal(expected, TemplateRun.Text($"{{{{ {code} }}}}"));

    [Theory]
    [InlineData("1 == 1.0", true)]
    [InlineData("1 != 1.0m", false)]
    [InlineData("'1' == 1", true)]
    [InlineData("'a' < 'b'", true)]
    [InlineData("'aaa' >= 'abb'", false)]
    [InlineData("1.5 <= 2", true)]
    [InlineData("2 > 10", false)]
    [InlineData("'2' > '10'", true)]
    [InlineData("null == null", true)]
    [InlineData("null == ''", true)]
    [InlineData("1 == null", false)]
    [InlineData("null < 1", false)]
    [InlineData("true == true", true)]
    [InlineData("true && true && false || true", true)]
    [InlineData("false || 1", true)]
    [InlineData("'' && 0", true)]
    [InlineData("null || false", false)]
    [InlineData("!null", true)]
    [InlineData("!0", false)]
    [InlineData("1 + 1 == 2 && 3 > 2", true)]
    [InlineData("[].empty?", true)]
    [InlineData("[1].empty?", false)]
    public void Comparisons_and_conditions_are_as_in_Scriban(string code, bool expected) =>
        Assert.Equal(expected ? "true" : "false", TemplateRun.Text($"{{{{ {code} }}}}"));

    [Theory]
    [InlineData("null ?? 1", "1")]
    [InlineData("1 ?? 2", "1")]
    [InlineData("nothing ?? 'yes'", "yes")]
    [InlineData("nothing.at.all ?? 'yes'", "yes")]
    [InlineData("nothing ?? nowhere ?? 'yes'", "yes")]
    [InlineData("page.titel ?? 'yes'", "yes")]
    [InlineData("page.owner.name ?? 'yes'", "yes")]
    [InlineData("page.owner?.name", "")]
    [InlineData("page?.titel", "")]
    [InlineData("page?.owner.name", "")]
    [InlineData("nothing?.at?.all", "")]
    [InlineData("page.owner?.name[0].first", "")]
    [InlineData("page.title ?! 'there'", "there")]
    [InlineData("page.owner ?! 'there'", "")]
    [InlineData("page.owner", "")]
    [InlineData("page['title']", "T")]
    [InlineData("page[nothing ?? 'title']", "T")]
    [InlineData("page.title[0] + page.title.size", "T1")]
    [InlineData("list[0]", "a")]
    [InlineData("list[-1]", "c")]
    [InlineData("list[9]", "")]
    [InlineData("list.size", "3")]
    [InlineData("true ? 'a' : 'b'", "a")]
    [InlineData("null ? 'a' : 1 + 1", "2")]
    [InlineData("false ? 1 : false ? 2 : 3", "3")]
    [InlineData("true ? list[1] : null", "b")]
    public void Members_items_and_choices(string code, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Text(
                $"{{{{ {code} }}}}",
                new { Page = new { Title = "T", Owner = (string?)null }, List = new[] { "a", "b", "c" } }
            )
        );

    [Theory]
    [InlineData("x = 1; x += 2; x *= 5; x -= 1; x /= 2; x", "7")]
    [InlineData("x = 7; x //= 2; x %= 2; x", "1")]
    [InlineData("o = {}; o.a = 1; o['b'] = 2; o.a + o.b", "3")]
    [InlineData("a = []; a[2] = 'x'; a", "[null, null, \"x\"]")]
    [InlineData("a = [5, 6]; a.x = 'yes'; a.x + a[0]", "yes5")]
    [InlineData("a = [1]; a[0] = a; a[0][0].size", "1")]
    [InlineData("$x = 1; $x + 1", "2")]
    [InlineData("this.a = 6; a; this['b'] = 7; b", "67")]
    public void Names_members_and_items_can_be_set(string code, string expected) =>
        Assert.Equal(expected, TemplateRun.Text($"{{{{ {code} }}}}"));
}
