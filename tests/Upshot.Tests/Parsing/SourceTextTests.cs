using System.Text;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Tests.Parsing;

public sealed class SourceTextTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal("title: é", Text([0xEF, 0xBB, 0xBF, .. "title: é"u8]));

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\nb\n")]
    [InlineData("a\rb\r")]
    public void Line_endings_of_every_system_are_read_alike(string text) => Assert.Equal("a\nb\n", Text(Utf8(text)));

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal("", Text([]));

    [Fact]
    public void A_file_of_nothing_but_its_mark_is_an_empty_text() => Assert.Equal("", Text([0xEF, 0xBB, 0xBF]));

    [Fact]
    public void Utf_16_is_refused_by_name()
    {
        const string Expected = "file UP101 the file is UTF-16. Save it as UTF-8.";

        Assert.Equal(Expected, Refusal([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("title")]));
        Assert.Equal(
            Expected,
            Refusal([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("title")])
        );
    }

    [Fact]
    public void A_byte_of_windows_1252_is_named_with_its_place() =>
        Assert.Equal(
            "2:9 UP101 byte 18 (0xE9) is not UTF-8. "
                + "Save the file as UTF-8; it looks like Windows-1252 or another older code.",
            Refusal([.. "title: a\n"u8, .. "owner: "u8, (byte)'R', 0xE9, (byte)'m', (byte)'y'])
        );

    [Fact]
    public void A_byte_is_counted_from_the_start_of_the_file_with_its_mark() =>
        Assert.StartsWith(
            "1:2 UP101 byte 5 (0xE9)",
            Refusal([0xEF, 0xBB, 0xBF, (byte)'R', 0xE9, (byte)'m']),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("C3", "1:1")]
    [InlineData("61C3", "1:2")]
    [InlineData("E282", "1:1")]
    [InlineData("F09F98", "1:1")]
    [InlineData("C0AF", "1:1")]
    [InlineData("EDA080", "1:1")]
    [InlineData("F4908080", "1:1")]
    [InlineData("0D80", "2:1")]
    [InlineData("0D0A80", "2:1")]
    [InlineData("F09F9880FF", "1:3")]
    public void Bytes_that_are_cut_off_or_overlong_are_refused_where_they_begin(string bytes, string place) =>
        Assert.StartsWith(place + " UP101", Refusal(Convert.FromHexString(bytes)), StringComparison.Ordinal);

    [Fact]
    public void A_nul_character_is_refused() =>
        Assert.Equal(
            "2:3 UP102 here is a NUL character. Save the file again as plain text.",
            Refusal(Utf8("one\ntw\0o"))
        );

    [Theory]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\u200B')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    [InlineData('\u0008')]
    [InlineData('\u000B')]
    [InlineData('\u000C')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u009D')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    public void A_character_that_nobody_sees_is_an_error(char hidden)
    {
        var parsed = SourceText.Decode(new SourceFile("a.md", Utf8($"é😀\n😀{hidden}x")));

        Assert.Equal(
            $"2:3 UP103 here is the hidden character U+{(int)hidden:X4}. "
                + "Delete it; type the words again if it comes back.",
            Finding.Lines(parsed.Findings)
        );
    }

    [Theory]
    [InlineData("Zoë – £5 “quoted” … 東京 ✓")]
    [InlineData("👩‍💻 👨‍👩‍👧 🏳️‍🌈")]
    [InlineData("می‌خواهم")]
    [InlineData("tab\there")]
    [InlineData("non\u00A0breaking")]
    public void What_people_write_is_left_alone(string text) => Assert.Equal(text, Text(Utf8(text)));

    [Theory]
    [InlineData("a\u200Db", 2)]
    [InlineData("a\u200C", 2)]
    [InlineData("\u200Eb", 1)]
    [InlineData("a\uDB40\uDC41", 2)]
    [InlineData("\uDB40\uDC41", 1)]
    [InlineData("\uD83C\uDFF3\uDB40\uDC67", 3)]
    public void A_joiner_or_tag_with_nothing_to_join_is_an_error(string text, int column) =>
        Assert.StartsWith(
            $"1:{column} UP103",
            Finding.Lines(SourceText.Decode(new SourceFile("a.md", Utf8(text))).Findings),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\u0590\u200Fb")]
    [InlineData("a\u200F\u05D0")]
    [InlineData("\u2190\u200D")]
    [InlineData("\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F")]
    [InlineData("\u845B\uDB40\uDD00")]
    public void Where_a_script_or_a_flag_needs_one_it_stays(string text) => Assert.Equal(text, Text(Utf8(text)));

    [Fact]
    public void The_first_twenty_hidden_characters_are_named_and_the_rest_counted()
    {
        var parsed = SourceText.Decode(new SourceFile("a.md", Utf8(new string('\u200B', 300_000))));

        Assert.Equal(20, parsed.Findings.Length);
        Assert.Equal("here is the hidden character U+200B, and 299,980 more follow", parsed.Findings[^1].What);
    }

    [Theory]
    [InlineData(20, "here is the hidden character U+200B")]
    [InlineData(21, "here is the hidden character U+200B, and 1 more follow")]
    public void The_rest_is_only_counted_when_there_is_one(int count, string last) =>
        Assert.Equal(
            last,
            SourceText.Decode(new SourceFile("a.md", Utf8(new string('\u200B', count)))).Findings[^1].What
        );

    [Fact]
    public void Line_ends_do_not_change_what_else_is_in_the_text() =>
        Assert.Equal(Text(Utf8("a\u00A0\nb\u3000\n")), Text(Utf8("a\u00A0\r\nb\u3000\r\n")));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] bytes)
    {
        var parsed = SourceText.Decode(new SourceFile("a.md", bytes));
        Assert.Empty(parsed.Findings);
        return parsed.Value;
    }

    private static string Refusal(byte[] bytes)
    {
        var parsed = SourceText.Decode(new SourceFile("a.md", bytes));
        Assert.Equal("", parsed.Value);
        return Finding.Lines(parsed.Findings);
    }
}
