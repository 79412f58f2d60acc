namespace Upshot.Tests.Checks.Prose;

public sealed class SentenceLengthTests
{
    [Theory]
    [InlineData(26, "suggestion")]
    [InlineData(40, "suggestion")]
    [InlineData(41, "error")]
    public void Finds_a_sentence_over_25_words(int words, string level) =>
        Assert.Equal(
            [$"content/pages/about.md:10:5 {level}: this sentence has {words} words"],
            Told.Each("UP321", "Go. " + Sentence(words))
        );

    [Fact]
    public void Leaves_25_words_alone() => Assert.Empty(Told.Each("UP321", Sentence(25)));

    [Fact]
    public void Leaves_two_sentences_alone_that_are_long_together() =>
        Assert.Empty(Told.Each("UP321", Sentence(20) + " " + Sentence(20)));

    [Fact]
    public void Leaves_the_words_of_others_alone() => Assert.Empty(Told.Each("UP321", "> " + Sentence(30)));

    [Fact]
    public void Leaves_a_table_alone() => Assert.Empty(Told.Each("UP321", $"| A |\n| - |\n| {Sentence(30)} |"));

    private static string Sentence(int words) => "Take " + string.Join(' ', Enumerable.Repeat("one", words - 1)) + ".";
}
