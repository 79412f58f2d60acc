using System.Text;
using Upshot.Checks.Text;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Text;

/// <summary>The text begins in line 10 of its file, after nine lines of front matter.</summary>
public sealed class TextBlockTests
{
    [Theory]
    [InlineData("Take a scanner now.", "scanner", "10:8-10:15")]
    [InlineData("Take **a** *scanner* now.", "scanner", "10:13-10:20")]
    [InlineData("Take [a scanner](https://harbour.example/) now.", "scanner", "10:9-10:16")]
    [InlineData("Take [a card](https://harbour.example/) and a scanner.", "scanner", "10:47-10:54")]
    [InlineData("Ann &amp; Bo take a scanner.", "scanner", "10:21-10:28")]
    [InlineData("Ann \\* Bo take a scanner.", "scanner", "10:18-10:25")]
    [InlineData("Now {{ metric:ready }} have a scanner.", "scanner", "10:31-10:38")]
    [InlineData("Press `F1` on a scanner.", "scanner", "10:17-10:24")]
    [InlineData("Take a card\nand a scanner.", "scanner", "11:7-11:14")]
    [InlineData("Take a card  \n  and a scanner.", "scanner", "11:9-11:16")]
    [InlineData("- Take a card\n- Take a scanner", "scanner", "11:10-11:17")]
    [InlineData("- Take a card\n  and a scanner", "scanner", "11:9-11:16")]
    [InlineData("> [!NOTE]\n> Take a card\n> and a scanner.", "scanner", "12:9-12:16")]
    [InlineData("## Your scanner\n\nTake it.", "scanner", "10:9-10:16")]
    [InlineData("<!-- a note -->\n\nTake a scanner.", "scanner", "12:8-12:15")]
    public void Places_a_word_of_the_text(string text, string word, string place) =>
        Assert.Equal(place, Texts.PlaceOf(Texts.Body(text), word));

    [Fact]
    public void Places_a_word_of_a_table_in_its_cell() =>
        Assert.Equal(
            "12:16-12:27",
            Texts.PlaceOf(Texts.Body("| A | B |\n| - | - |\n| Take a card | a scanner |"), "scanner")
        );

    [Fact]
    public void A_stretch_over_marks_and_lines_begins_and_ends_where_it_was_written()
    {
        var block = Texts.Block("Take **a scanner\nor two** now. Then go.");
        var at = block.At(block.Sentences[0]);

        Assert.Equal((10, 1, 11, 14), (at.Line, at.Column, at.EndLine, at.EndColumn));
    }

    [Fact]
    public void A_token_is_one_place_from_brace_to_brace()
    {
        var block = Texts.Block("Now {{ metric:ready }} of shifts start well.");
        var at = block.At(block.Words[1]);

        Assert.Equal("88", block[block.Words[1]]);
        Assert.Equal((5, 23), (at.Column, at.EndColumn));
        Assert.True(block.HasToken(block.Words[1].Start, block.Words[1].End));
        Assert.False(block.HasToken(block.Words[2].Start, block.Words[2].End));
    }

    [Fact]
    public void Line_ends_of_another_system_move_nothing()
    {
        var site = SmallSite.With(("We keep it short.", "Take a card.\n\nTake a scanner."));
        var crlf = new SourceTree(
            site.Files.Select(file =>
                SourceFile.FromText(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\r\n"))
            )
        );

        Assert.Equal("12:8-12:15", Texts.PlaceOf(Texts.Of(crlf).Body, "scanner"));
    }

    [Fact]
    public void A_text_below_long_front_matter_is_placed_in_the_file()
    {
        var links = string.Concat(Enumerable.Range(1, 200).Select(day => $"  - /old/{day}/\n"));
        var document = Texts.Of(
            SmallSite.With(("shows: promises\n", $"aliases:\n{links}"), ("We keep it short.", "Take a scanner."))
        );

        Assert.Equal("210:8-210:15", Texts.PlaceOf(document.Body, "scanner"));
    }

    [Theory]
    [InlineData("summary: Take a scanner now.", "3:17-3:24")]
    [InlineData("summary: \"Take a scanner now.\"", "3:18-3:25")]
    [InlineData("summary: 'Take a scanner now.'", "3:18-3:25")]
    [InlineData("summary: \"Take {{ metric:ready }} a scanner now.\"", "3:37-3:44")]
    public void Places_a_word_of_a_field_in_one_line(string field, string place) =>
        Assert.Equal(place, Texts.PlaceOf(Summary(field), "scanner"));

    [Theory]
    [InlineData("summary: >-\n  Take a\n  scanner now.")]
    [InlineData("summary: \"Take \\u0061 scanner now.\"")]
    public void Says_where_a_field_begins_when_its_text_was_folded_or_escaped(string field) =>
        Assert.StartsWith("3:10-", Texts.PlaceOf(Summary(field), "scanner"), StringComparison.Ordinal);

    [Fact]
    public void Places_a_word_of_a_map_in_one_line()
    {
        var document = Texts.Of(SmallSite.With(), "content/services/scanners.md");

        Assert.Equal(
            "15:18-15:23",
            Texts.PlaceOf(document.Blocks.Where(block => block.Text == "Ready before six."), "Ready")
        );
    }

    [Theory]
    [InlineData("Press `leverage` now.", true)]
    [InlineData("See https://leverage.example/ now.", true)]
    [InlineData("Ann says \"leverage\" now.", true)]
    [InlineData("We leverage it now.", false)]
    [InlineData("We *leverage* it now.", false)]
    [InlineData("See [leverage](https://harbour.example/) now.", false)]
    public void Skips_code_addresses_and_quotations(string text, bool isSkipped)
    {
        var block = Texts.Block(text);
        var start = block.Text.IndexOf("leverage", StringComparison.Ordinal);

        Assert.Equal(isSkipped, block.IsSkipped(start, start + "leverage".Length));
    }

    [Fact]
    public void Somebody_elses_words_are_not_judged()
    {
        var blocks = Texts.Body("> It is great.\n\nIt is good.\n\n| A |\n| - |\n| fine |");

        Assert.Equal(["It is good."], blocks.Where(block => block.IsJudged).Select(block => block.Text));
    }

    private static IEnumerable<TextBlock> Summary(string field) =>
        Texts
            .Of(SmallSite.With(("summary: Who does what, and when to go elsewhere.", field)))
            .Blocks.Where(block => block.Kind == BlockKind.Summary);
}
