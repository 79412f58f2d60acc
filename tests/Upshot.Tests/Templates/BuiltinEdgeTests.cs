namespace Upshot.Tests.Templates;

/// <summary>What the functions of templates do at the ends: nothing, one too many, less than nought.</summary>
public sealed class BuiltinEdgeTests
{
    [Theory]
    [InlineData("'' | string.capitalize", "")]
    [InlineData("'abcabc' | string.index_of 'c' 0 2", "-1")]
    [InlineData("'abcabc' | string.index_of 'c' 0 3", "2")]
    [InlineData("'abcabc' | string.index_of 'c' 3 99", "5")]
    [InlineData("'abc' | string.index_of 'a' (-5)", "0")]
    [InlineData("'abc' | string.index_of 'c' 9", "-1")]
    [InlineData("'abc' | string.index_of 'a' 0 (-1)", "-1")]
    [InlineData("'2147483647' | string.to_int", "2147483647")]
    [InlineData("'2147483648' | string.to_int", "")]
    [InlineData("'2147483648' | string.to_long", "2147483648")]
    [InlineData("'1.5' | string.to_float + 1", "2.5")]
    [InlineData("'x' | string.to_double", "")]
    [InlineData("'x' | string.pad_left (-3)", "x")]
    [InlineData("'x' | string.pad_right 0", "x")]
    [InlineData("'1' | string.pluralize 'product' 'products'", "product")]
    [InlineData("\"a\\rb\\u0001\" | string.escape", "a\\rb\\x01")]
    [InlineData("'!a--b!' | string.handleize", "a-b")]
    [InlineData("'abc' | string.remove ''", "abc")]
    [InlineData("'abc' | string.remove_first 'x'", "abc")]
    [InlineData("'abc' | string.remove_first ''", "abc")]
    [InlineData("'abc' | string.remove_last 'a'", "bc")]
    [InlineData("'abc' | string.replace '' 'x'", "abc")]
    [InlineData("'abc' | string.replace_first '' 'x'", "abc")]
    [InlineData("'a b' | string.escape", "a b")]
    [InlineData("string.upcase text: 'x'", "X")]
    [InlineData("'hello' | string.slice 0", "hello")]
    [InlineData("'hello' | string.slice 0 2", "he")]
    [InlineData("'abcdef' | string.truncate 5 null", "ab...")]
    [InlineData("'hello' | string.slice (-9)", "hello")]
    [InlineData("'hello' | string.slice 1 0", "ello")]
    [InlineData("'hello' | string.slice 1 99", "ello")]
    [InlineData("'hello' | string.slice1 4", "o")]
    [InlineData("'hello' | string.slice1 5", "")]
    [InlineData("'abc' | string.truncate 3", "abc")]
    [InlineData("'abcd' | string.truncate 3", "...")]
    [InlineData("'abcd' | string.truncate (-1)", "...")]
    [InlineData("'a b' | string.truncatewords 2", "a b")]
    [InlineData("'a b c' | string.truncatewords 2 '…'", "a b…")]
    [InlineData("'a b' | string.truncatewords (-1)", "...")]
    public void Text_is_cut_and_counted_within_its_length(string code, string expected) => AssertText(code, expected);

    [Theory]
    [InlineData("['a'] | array.insert_at (-1) 'x'", "[\"x\", \"a\"]")]
    [InlineData("['a'] | array.insert_at 9 'x'", "[\"a\", \"x\"]")]
    [InlineData("['a'] | array.remove_at 1", "[\"a\"]")]
    [InlineData("['a'] | array.remove_at (-2)", "[\"a\"]")]
    [InlineData("[null, null, '', 1, 1.0, true, true, day, day] | array.uniq", "[null, \"\", 1, true, 05 Jan 2016]")]
    [InlineData("x = [1]; [x, x, [1]] | array.uniq", "[[1], [1]]")]
    [InlineData("['a', 'b'] | array.remove_at 0", "[\"b\"]")]
    [InlineData("[true, 'true'] | array.uniq", "[true]")]
    [InlineData("[level, 'low'] | array.uniq | array.size", "1")]
    [InlineData("[(html.escape 'a'), 'a'] | array.uniq | array.size", "1")]
    [InlineData("[null, '='] | array.uniq | array.size", "2")]
    [InlineData("[{n: 'a', t: 2}, {n: 'b', t: 1}] | array.sort 't' | array.map 'n'", "[\"b\", \"a\"]")]
    [InlineData("array.cycle ['a', 'b']; array.cycle ['c', 'd']; array.cycle ['a', 'b']", "acb")]
    [InlineData("array.any ['a']", "page.html:1:4+9: 'array.any' needs 'function'")]
    [InlineData("'abc' | array.size", "page.html:1:12+10: 'list' of 'array.size' is not a list")]
    [InlineData("[] | array.cycle", "")]
    [InlineData("(1..5) | array.size", "5")]
    [InlineData("[{a: {b: 2}}, {a: {b: 1}}, {a: null}] | array.sort 'a.b' | array.map 'a.b'", "[null, 1, 2]")]
    [InlineData("['ab'] | array.any @string.replace 'ab' ''", "true")]
    [InlineData("[] | array.last", "")]
    [InlineData("[1] | array.limit 0", "[]")]
    [InlineData("[1] | array.offset 5", "[]")]
    public void Lists_are_read_within_their_length(string code, string expected) => AssertText(code, expected);

    [Theory]
    [InlineData("5 | math.ceil", "5")]
    [InlineData("-4.5m | math.abs", "4.5")]
    [InlineData("4.2m | math.ceil", "5")]
    [InlineData("2.5 | math.round", "2")]
    [InlineData("3.5 | math.round", "4")]
    [InlineData("2.7 | math.round (-1)", "3")]
    [InlineData("2.7m | math.round 99", "2.7")]
    [InlineData("-7 | math.divided_by 2", "-4")]
    [InlineData("7m | math.divided_by 2", "3.5")]
    [InlineData("9000000000 | math.abs", "9000000000")]
    [InlineData("5 | math.format 'N10'", "5.0000000000")]
    [InlineData("5 | math.format 'N100'", "page.html:1:8+11: 'N100' is not a format")]
    [InlineData("1 == 1.0m && 1.0m == 1.0", "true")]
    [InlineData("'ab' * 2.0", "abab")]
    [InlineData("'ab' * 2m", "abab")]
    [InlineData("'ab' * -1", "")]
    [InlineData("'ab' * 1.5", "page.html:1:9+1: text can only be repeated a whole number of times")]
    [InlineData("1.0..3m", "[1, 2, 3]")]
    [InlineData("1.5..3", "page.html:1:7+2: '..' needs a whole number on each side")]
    [InlineData("1e300 > 1m", "true")]
    [InlineData("1e300 + 1m", "page.html:1:10+1: this number grows too large")]
    [InlineData("-1e300 < 1m", "true")]
    [InlineData("7.5m // 2", "4")]
    [InlineData("7.5m % 2", "1.5")]
    [InlineData("7.5m - 2", "5.5")]
    [InlineData("1.5m / 0", "page.html:1:9+1: nothing can be divided by nought")]
    [InlineData("1.5 / 0", "page.html:1:8+1: nothing can be divided by nought")]
    [InlineData("7 % 0", "page.html:1:6+1: nothing can be divided by nought")]
    [InlineData("7 % -1", "0")]
    public void Numbers_of_all_kinds_meet(string code, string expected) => AssertText(code, expected);

    [Theory]
    [InlineData("(html.escape '') | object.default 'x'", "x")]
    [InlineData("(html.escape 'y') | object.default 'x'", "y")]
    [InlineData("null | object.has_key 'x'", "false")]
    [InlineData("{a: 1} | object.has_key 'b'", "false")]
    [InlineData("{a: 1} | object.has_value 'b'", "false")]
    [InlineData("{a: 1} | object.has_value 'a'", "true")]
    [InlineData("[1] | object.keys", "[]")]
    [InlineData("null | object.keys", "[]")]
    [InlineData("'abc' | object.size", "3")]
    [InlineData("(html.escape '<') | object.size", "4")]
    [InlineData("null | object.size", "0")]
    [InlineData("words | object.keys", "[\"b\", \"a\"]")]
    [InlineData("words | object.values", "[\"2\", \"1\"]")]
    [InlineData("words | object.typeof", "object")]
    [InlineData("level | object.typeof", "string")]
    [InlineData("level | object.format 'D'", "low")]
    [InlineData("day | object.typeof", "object")]
    [InlineData("day | object.format 'yyyy'", "2016")]
    [InlineData("'x' | object.format 'N2'", "x")]
    public void Objects_that_are_empty_or_of_the_host_answer_too(string code, string expected) =>
        AssertText(code, expected);

    [Theory]
    [InlineData("\"a<\\nb\" | html.newline_to_br", "a&lt;<br />\nb")]
    [InlineData("html.escape \"a<\\nb\" | html.newline_to_br", "a&lt;<br />\nb")]
    [InlineData("html.escape \"a\\\"b'c\"", "a&quot;b&#39;c")]
    [InlineData("'<b>x</b>' | html.strip", "x")]
    [InlineData("(html.escape '<b>') | html.strip", "&lt;b&gt;")]
    [InlineData("'a < b' | html.strip", "a &lt; b")]
    [InlineData("\"<SCRIPT>\\nx</SCRIPT>y<style>z</style>\" | html.strip", "y")]
    [InlineData("\":/?#[]@!$&'()*+,;=% é\" | html.url_escape", ":/?#[]@!$&amp;&#39;()*+,;=%%20%C3%A9")]
    public void Html_is_written_once_and_stays_safe(string code, string expected) =>
        Assert.Equal(expected, TemplateRun.Render($"{{{{ {code} }}}}"));

    [Theory]
    [InlineData("'a' | regex.match '(a)|(b)'", "[\"a\", \"a\", null]")]
    [InlineData("\"a\\nb\" | regex.match '^b$' 'm'", "[\"b\"]")]
    [InlineData("\"a\\nb\" | regex.match '^b$'", "[]")]
    [InlineData("\"a\\nb\" | regex.match 'a.b' 's' | array.size", "1")]
    [InlineData("\"a\\nb\" | regex.match 'a.b' | array.size", "0")]
    [InlineData("'A' | regex.match 'a' 'ii'", "[\"A\"]")]
    [InlineData("'A' | regex.match 'A' null", "[\"A\"]")]
    [InlineData("'ab' | regex.match 'a b' 'x'", "[\"ab\"]")]
    [InlineData("'AB' | regex.match 'a b' 'xi'", "[\"AB\"]")]
    [InlineData("`\\u12` | regex.unescape", "page.html:1:13+14: this pattern cannot be unescaped")]
    [InlineData("'a' | regex.match ('a' * 1000) | array.size", "0")]
    [InlineData("'a' | regex.match ('a' * 1001)", "page.html:1:10+11: a pattern may have 1000 characters")]
    public void Patterns_know_their_options_and_limits(string code, string expected) => AssertText(code, expected);

    [Theory]
    [InlineData("%H:%M:%S.%L %R %T %X", "15:04:05.006 15:04 15:04:05 15:04:05")]
    [InlineData("%I %l %k %p %P %r", "03  3 15 PM pm 03:04:05 PM")]
    [InlineData("%u %w %U %W %V %j", "7 0 01 00 53 003")]
    [InlineData("%N", "006000000")]
    [InlineData("%e %v %C 100%", " 3  3-JAN-2016 20 100%")]
    [InlineData("%q", "page.html:1:13+14: a date has no '%q'")]
    public void Dates_with_a_time_are_written_in_every_part(string pattern, string expected) =>
        AssertText($"moment | date.to_string '{pattern}'", expected);

    [Theory]
    [InlineData("null | date.add_days 1", "")]
    [InlineData("day | date.add_years 9000", "page.html:1:10+14: there is no such date")]
    [InlineData("moment | date.add_days (-3) | date.to_string '%F'", "2015-12-31")]
    [InlineData("day | date.add_days 5 | date.to_string '%U %W'", "02 01")]
    [InlineData("day | date.add_days (-1) | date.to_string '%U %W'", "01 01")]
    [InlineData("day | date.add_days 736 | date.to_string '%F %U %W'", "2018-01-10 01 02")]
    [InlineData("day | date.add_days 732 | date.to_string '%F %U %W'", "2018-01-06 00 01")]
    [InlineData("day | date.add_years (-1111) | date.to_string '%C'", "09")]
    public void Days_are_added_within_the_calendar(string code, string expected) => AssertText(code, expected);

    [Fact]
    public void A_format_has_at_most_100_signs()
    {
        AssertText("5 | math.format ('#' * 100)", "5");
        AssertText("5 | math.format ('#' * 101)", $"page.html:1:8+11: '{new string('#', 101)}' is not a format");
    }

    private static void AssertText(string code, string expected) =>
        Assert.Equal(
            expected,
            TemplateRun.Text(
                $"{{{{ {code} }}}}",
                new
                {
                    Day = new DateOnly(2016, 1, 5),
                    Moment = new DateTime(2016, 1, 3, 15, 4, 5, 6, DateTimeKind.Unspecified),
                    Level = Level.Low,
                    Words = new SortedDictionary<string, string>(
                        Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a))
                    )
                    {
                        ["a"] = "1",
                        ["b"] = "2",
                    },
                }
            )
        );

    private enum Level
    {
        Low,
    }
}
