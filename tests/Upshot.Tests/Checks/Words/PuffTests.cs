namespace Upshot.Tests.Checks.Words;

public sealed class PuffTests
{
    private const string Rule = "UP313";

    [Theory]
    [InlineData(
        "You get a world-class scanner.",
        "10:11-22 Warning 'world-class' is praise without proof > Give the figure."
    )]
    [InlineData(
        "A seamless change.",
        "10:3-11 Warning 'seamless' is praise without proof > Write 'smooth' or 'without a break', or give a number or a reader's words beside it."
    )]
    [InlineData(
        "Queues are significantly shorter.",
        "10:12-25 Warning 'significantly' says no amount > Give the figure."
    )]
    public void Says_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], WordFindings.Of(Rule, text));

    [Theory]
    [InlineData("You get a world-class scanner: 98 in 100 work.")]
    [InlineData("A seamless change: {{ metric:ready }} of shifts started.")]
    [InlineData("A seamless change. Ann said “nobody noticed”.")]
    [InlineData("Queues are significantly shorter, by nearly half.")]
    [InlineData("The best time to ring is at six, and most people do.")]
    [InlineData("> World-class, they said.")]
    [InlineData("Unlock your phone. The solution to this is a spare key.")]
    public void Near_misses_are_left_alone(string text) => Assert.Empty(WordFindings.Of(Rule, text));

    [Fact]
    public void A_number_in_another_paragraph_proves_nothing() =>
        Assert.Single(WordFindings.Of(Rule, "A seamless change.\n\nIt took 8 weeks."));
}
