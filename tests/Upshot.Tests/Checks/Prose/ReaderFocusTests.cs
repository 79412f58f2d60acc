namespace Upshot.Tests.Checks.Prose;

public sealed class ReaderFocusTests
{
    [Fact]
    public void Finds_a_page_that_speaks_of_us() =>
        Assert.Equal(
            ["content/pages/about.md:2:12 warning: this page says 'you' never and 'we' 6 times"],
            Told.Each("UP324", "We lend our scanners. Our keeper helps us, and we'll mend them.")
        );

    [Fact]
    public void Suggests_more_of_the_reader_near_the_middle() =>
        Assert.Equal(
            ["content/pages/about.md:2:12 suggestion: this page says 'you' 4 times and 'we' 3 times"],
            Told.Each("UP324", "You take your scanner. You bring it to us. Your keeper tells us.")
        );

    [Fact]
    public void Counts_the_department_as_us() =>
        Assert.Equal(
            ["content/pages/about.md:2:12 warning: this page says 'you' once and 'we' 4 times"],
            Told.Each("UP324", "The department lends. The department mends. You wait. The department checks.")
        );

    [Fact]
    public void Finds_a_page_that_begins_with_us_again_and_again() =>
        Assert.Equal(
            [
                "content/pages/about.md:10:1 suggestion: 4 of the 10 sentences of this page begin with 'we', 'our', 'IT' or 'the team'",
            ],
            Told.Each(
                "UP324",
                "IT lends one. The team mends one. We give you yours. Our keeper tells you. You take yours. "
                    + "You use yours. You clean yours. It is ready. The gate opens."
            )
        );

    /// <summary>The page's own summary is one sentence more.</summary>
    [Theory]
    [InlineData("IT lends one. The team mends one. Our van goes. You take it. It beeps. It is new.", 0)]
    [InlineData("IT lends one. The team mends one. Our van goes. You take it. It beeps. It is new. It is red.", 1)]
    [InlineData("IT lends one. The keeper mends one. Our van goes. You take it. It beeps. It is new. The.", 0)]
    [InlineData(
        "IT lends one. The team mends one. Our van goes. You take it. It beeps. It is new. It is red. It is. It was.",
        0
    )]
    public void Counts_the_sentences_that_begin_with_us(string text, int findings) =>
        Assert.Equal(findings, Told.Each("UP324", text).Count());

    /// <summary>With the one of the summary.</summary>
    [Theory]
    [InlineData("You take us to us.", null)]
    [InlineData("You and you take us to us.", "warning: this page says 'you' 2 times and 'we' 3 times")]
    [InlineData("You take us to you and to us, and you.", "suggestion: this page says 'you' 3 times and 'we' 3 times")]
    [InlineData("You take us to you, and you.", null)]
    public void Weighs_the_reader_against_us(string text, string? said)
    {
        var told = Told.Each("UP324", text).ToArray();

        if (said is null)
            Assert.Empty(told);
        else
            Assert.EndsWith(said, Assert.Single(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We lend you your scanner. You use it, and you bring it to your gate.")]
    [InlineData("We lend scanners. We mend them.")]
    [InlineData("In the US they check. The US gate, the US quay and the US crew do it.")]
    [InlineData("> We lend. We mend. We check. We help. We go.")]
    [InlineData(
        "It is ready. It is here. It is yours. It is free. It works. It is new. It is light. It beeps. It helps."
    )]
    public void Leaves_alone(string text) => Assert.Empty(Told.Each("UP324", text));

    [Fact]
    public void Leaves_alone_what_a_story_asks_of_us() =>
        Assert.Empty(
            Told.Each(
                "UP324",
                (
                    "our_part: We moved one shift of ours to the night.",
                    "our_part: We moved our shift. We did it for us. We pay."
                )
            )
        );
}
