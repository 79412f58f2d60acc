using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

/// <summary>What those who judge words are given of a text.</summary>
public sealed class ProseReaderTests
{
    [Theory]
    [InlineData("One *two* three", "Paragraph: One |two| three")]
    [InlineData("## Head", "Heading2: Head")]
    [InlineData("- one\n- two", "ListItem: one/ListItem: two")]
    [InlineData("> one", "Quotation: one")]
    [InlineData("> - one", "ListItem: one")]
    [InlineData("- > one", "Quotation: one")]
    [InlineData("> [!NOTE]\n> one", "Paragraph: one")]
    [InlineData("> ## one", "Heading2: one")]
    [InlineData("| a |\n| - |\n| b |\n", "TableCell: a/TableCell: b")]
    [InlineData("one\ntwo", "Paragraph: one| |two")]
    [InlineData("R&amp;D", "Paragraph: R|&|D")]
    [InlineData("a `b` c", "Paragraph: a |Code b| c")]
    [InlineData("<https://a.example>", "Paragraph: Code https://a.example")]
    [InlineData("a {{ metric:ready }}", "Paragraph: a |Token Metric:ready")]
    [InlineData("[a *b*](c.md)", "Paragraph: a |b")]
    [InlineData("![a](b.png) c", "Paragraph:  c")]
    [InlineData("![a](b.png)", "")]
    [InlineData("```\na\n```\n\n    b\n\n<div>\n\n[c]: d.md\n", "")]
    [InlineData("a <!-- b --> c", "Paragraph: a | c")]
    public void Words_are_read_block_by_block(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '/',
                Prose
                    .Read(text)
                    .Value.ReadProse()
                    .Select(block =>
                        $"{block.Kind}{(block.Level > 0 ? block.Level : "")}: {string.Join('|', block.Runs.Select(Show))}"
                    )
            )
        );

    [Fact]
    public void Each_run_knows_where_it_was_typed()
    {
        const string Text = "One **two** `x` &amp;\n{{ metric:a }} <https://b.example>";

        var runs = Assert.Single(Prose.Read(Text).Value.ReadProse()).Runs;

        Assert.Equal(
            ["One ", "two", " ", "`x`", " ", "&amp;", "\n", "{{ metric:a }}", " ", "<https://b.example>"],
            runs.Select(run => Text[run.Start..run.End])
        );
    }

    private static string Show(ProseRun run) =>
        run.Kind switch
        {
            ProseRunKind.Words => run.Text,
            ProseRunKind.Token => $"Token {run.Token?.Kind}:{run.Token?.Id}",
            _ => $"{run.Kind} {run.Text}",
        };
}
