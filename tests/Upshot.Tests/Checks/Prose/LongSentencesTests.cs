namespace Upshot.Tests.Checks.Prose;

public sealed class LongSentencesTests
{
    [Fact]
    public void Finds_a_page_with_two_long_sentences_at_the_longest() =>
        Assert.Equal(
            ["content/pages/about.md:12:1 warning: 2 of the 14 sentences of this page have more than 25 words"],
            Told.Each("UP326", Sentences(11, 4) + "\n\n" + Sentence(27) + " " + Sentence(26))
        );

    [Fact]
    public void Finds_a_page_whose_sentences_are_long_on_average() =>
        Assert.Equal(
            ["content/pages/about.md:10:1 warning: a sentence of this page has 22 words on average"],
            Told.Each("UP326", Sentences(15, 23))
        );

    [Fact]
    public void Forgives_one_long_sentence() => Assert.Empty(Told.Each("UP326", Sentences(12, 4) + " " + Sentence(39)));

    [Fact]
    public void Leaves_a_page_of_few_sentences_alone() => Assert.Empty(Told.Each("UP326", Sentences(8, 30)));

    [Fact]
    public void Does_not_count_items_that_are_no_sentences() =>
        Assert.Empty(
            Told.Each(
                "UP326",
                Sentences(12, 20) + "\n\n- " + Sentence(30).TrimEnd('.') + "\n- " + Sentence(30).TrimEnd('.')
            )
        );

    [Fact]
    public void Leaves_two_long_ones_among_fifty_alone() =>
        Assert.Empty(Told.Each("UP326", Sentences(48, 5) + " " + Sentence(26) + " " + Sentence(26)));

    private static string Sentences(int count, int words) =>
        string.Join(' ', Enumerable.Repeat(Sentence(words), count));

    private static string Sentence(int words) => "Take " + string.Join(' ', Enumerable.Repeat("one", words - 1)) + ".";
}
