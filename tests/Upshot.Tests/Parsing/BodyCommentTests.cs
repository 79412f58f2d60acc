namespace Upshot.Tests.Parsing;

/// <summary>Comments of a text with what they speak of, and the addresses that were typed.</summary>
public sealed class BodyCommentTests
{
    [Theory]
    [InlineData("a <!-- b --> c", "b 1:3-1:13 of 1:1-1:15")]
    [InlineData("*a <!-- b --> c*", "b 1:4-1:14 of 1:1-1:17")]
    [InlineData("<!-- b -->\n\nc\n", "b 1:1-1:11 of 3:1-3:2")]
    [InlineData("<!-- b -->\n", "b 1:1-1:11 of 1:1-1:11")]
    [InlineData("<!--b-->\n<!-- c -->\n\nd\n", "b 1:1-1:9 of 4:1-4:2|c 2:1-2:11 of 4:1-4:2")]
    [InlineData("<!-- b -->\n\n<!-- c -->\n\nd\n", "b 1:1-1:11 of 5:1-5:2|c 3:1-3:11 of 5:1-5:2")]
    [InlineData("<!-- b --> <!-- c -->\n\nd\n", "b 1:1-1:11 of 3:1-3:2|c 1:12-1:22 of 3:1-3:2")]
    [InlineData("<!--\nb\nc\n-->\n\nd\n", "b\nc 1:1-4:4 of 6:1-6:2")]
    [InlineData("> <!--\n> b\n> -->\n>\n> c\n", "b 1:3-3:6 of 5:3-5:4")]
    [InlineData("- <!-- b -->\n\n  c\n\nd\n", "b 1:3-1:13 of 3:3-3:4")]
    [InlineData("<!-->\n\nb\n", " 1:1-1:6 of 3:1-3:2")]
    [InlineData("<!---->\n\nb\n", " 1:1-1:8 of 3:1-3:2")]
    [InlineData("<!-- never closed\n", "")]
    [InlineData("a <b> c", "")]
    [InlineData("d\n\n<!-- b -->\n\ne <!-- c -->\n", "b 3:1-3:11 of 5:1-5:13|c 5:3-5:13 of 5:1-5:13")]
    public void A_comment_speaks_of_the_block_it_stands_in_or_before(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '|',
                Prose
                    .Read(text)
                    .Value.ReadComments()
                    .Select(comment =>
                        $"{comment.Text} {Finding.Range(comment.At)} of {Finding.Range(comment.NextBlock)}"
                    )
            )
        );

    [Theory]
    [InlineData("[a](b.md) and ![c](d.png)", "b.md 1:5-1:9|d.png 1:20-1:25")]
    [InlineData("[a][x] [x]\n\n[x]: b.md\n", "b.md 3:6-3:10")]
    [InlineData("[a]()", "")]
    [InlineData("<https://b.example>", "")]
    public void Addresses_are_found_where_they_were_typed(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '|',
                Prose.Read(text).Value.ReadLinkTargets().Select(link => $"{link.Target} {Finding.Range(link.At)}")
            )
        );
}
