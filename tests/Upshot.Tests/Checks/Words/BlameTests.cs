namespace Upshot.Tests.Checks.Words;

public sealed class BlameTests
{
    private const string Rule = "UP315";

    private const string Fix = "Say what happened and what you now do differently.";

    [Theory]
    [InlineData("Most of it was user error.", $"10:16-26 Warning 'user error' blames people outside IT > {Fix}")]
    [InlineData(
        "The business failed to reply.",
        $"10:5-23 Warning 'business failed to' blames people outside IT > {Fix}"
    )]
    [InlineData(
        "You did not read the notice.",
        $"10:1-21 Warning 'You did not read the' blames people outside IT > {Fix}"
    )]
    public void Says_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], WordFindings.Of(Rule, text));

    [Theory]
    [InlineData("We failed to tell you in time.")]
    [InlineData("The lift failed to stop.")]
    [InlineData("Each user. Error pages come next.")]
    [InlineData("She said \"users failed to reply\", and was right.")]
    [InlineData("You can fail to notice it.")]
    public void Near_misses_are_left_alone(string text) => Assert.Empty(WordFindings.Of(Rule, text));
}
