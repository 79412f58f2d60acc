namespace Upshot.Tests.Checks.Prose;

public sealed class ParagraphLengthTests
{
    private const string Six = "Take one. Try it. Use it. Clean it. Bring it. Go.";

    [Fact]
    public void Finds_a_paragraph_of_six_sentences() =>
        Assert.Equal(
            ["content/pages/about.md:12:1 warning: this paragraph has 11 words in 6 sentences"],
            Told.Each("UP322", "Take one.\n\n" + Six)
        );

    [Theory]
    [InlineData(61, "warning")]
    [InlineData(150, "warning")]
    [InlineData(151, "error")]
    public void Finds_a_paragraph_of_many_words(int words, string level) =>
        Assert.Equal(
            [$"content/pages/about.md:10:1 {level}: this paragraph has {words} words in one sentence"],
            Told.Each("UP322", Words(words))
        );

    [Fact]
    public void Finds_a_paragraph_in_a_field() =>
        Assert.Equal(
            ["content/case-studies/five-in-the-morning.md:11:15 warning: this paragraph has 11 words in 6 sentences"],
            Told.Each("UP322", ("A person checks every scanner at five.", Six))
        );

    [Fact]
    public void Leaves_60_words_and_five_sentences_alone() =>
        Assert.Empty(Told.Each("UP322", Words(60) + "\n\nTake one. Try it. Use it. Clean it. Bring it."));

    [Fact]
    public void Leaves_a_list_alone() =>
        Assert.Empty(Told.Each("UP322", "- " + Six.Replace(". ", ".\n- ", StringComparison.Ordinal)));

    [Fact]
    public void Leaves_a_letter_alone_that_has_its_own_limit() =>
        Assert.Empty(Told.Each("UP322", ("text: We promised one thing.", $"text: {Six}")));

    [Fact]
    public void Leaves_a_quotation_alone() => Assert.Empty(Told.Each("UP322", "> " + Six));

    [Fact]
    public void Sees_paragraphs_in_a_field_of_several() =>
        Assert.Empty(
            Told.Each(
                "UP322",
                (
                    "what_changed: A person checks every scanner at five.",
                    "what_changed: |\n  Take one. Try it. Use it.\n\n  Clean it. Bring it. Go."
                )
            )
        );

    private static string Words(int count) => "Take " + string.Join(' ', Enumerable.Repeat("one", count - 1)) + ".";
}
