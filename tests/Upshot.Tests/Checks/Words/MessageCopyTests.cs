namespace Upshot.Tests.Checks.Words;

public sealed class MessageCopyTests
{
    private const string Rule = "UP316";

    private const string Expected =
        "this is the message 'on-time', typed by hand > Write {{ message:on-time }} in its place.";

    [Theory]
    [InlineData("Be glad. Your shift starts on time.", $"10:10-36 Warning {Expected}")]
    [InlineData("Your shift always starts on time!", $"10:1-34 Warning {Expected}")]
    [InlineData("Your shifts starts on time", $"10:1-27 Warning {Expected}")]
    public void Says_where_it_stands(string text, string expected) =>
        Assert.Equal([expected], WordFindings.Of(Rule, text));

    [Theory]
    [InlineData("{{ message:on-time }}")]
    [InlineData("Your shift starts at six, and on time.")]
    [InlineData("Your lorry leaves on time.")]
    [InlineData("You told us: “Your shift starts on time.”")]
    [InlineData("> Your shift starts on time.")]
    public void Near_misses_are_left_alone(string text) => Assert.Empty(WordFindings.Of(Rule, text));

    [Fact]
    public void An_exact_copy_carries_the_edit_and_a_near_one_does_not()
    {
        Assert.Equal(
            "{{ message:on-time }}",
            Assert.Single(WordFindings.All(Rule, "Your shift starts on time.")).Edit?.NewText
        );
        Assert.Null(Assert.Single(WordFindings.All(Rule, "Your shift always starts on time.")).Edit);
    }
}
