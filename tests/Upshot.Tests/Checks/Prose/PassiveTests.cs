namespace Upshot.Tests.Checks.Prose;

public sealed class PassiveTests
{
    [Theory]
    [InlineData("Your scanner is checked by the gate keeper.", "is checked by the gate")]
    [InlineData("Your scanner was not always mended by us.", "was not always mended by us")]
    [InlineData("Your card has been sent to your gate by Ann.", "been sent to your gate by Ann")]
    [InlineData("It isn't written by our team.", "isn't written by our team")]
    public void Finds_an_agent_said_last(string text, string phrase)
    {
        var found = Assert.Single(Told.Each("UP323", text));

        Assert.Equal(
            $"content/pages/about.md:10:{text.IndexOf(phrase, StringComparison.Ordinal) + 1} suggestion: '{phrase}' says last who does it",
            found
        );
    }

    [Theory]
    [InlineData("Your scanner is checked by Friday.")]
    [InlineData("Your scanner is checked by six.")]
    [InlineData("Your card is sent by post.")]
    [InlineData("Your card is sent by the end of the week.")]
    [InlineData("Your card is sent by the next working day.")]
    [InlineData("Your problem is solved by ringing us.")]
    [InlineData("Your wait is cut by 12 minutes.")]
    [InlineData("Your card was sent by mistake.")]
    [InlineData("You are asked to wait, by the gate.")]
    [InlineData("The keeper checks the scanners by the gate.")]
    [InlineData("Ann says \"it is checked by the keeper\" to all.")]
    [InlineData("The map is based on the list by Ann.")]
    [InlineData("The shop is red by the sea.")]
    [InlineData("Your need is known by the keeper.")]
    public void Leaves_alone_what_only_looks_like_it(string text) => Assert.Empty(Told.Each("UP323", text));

    [Fact]
    public void Finds_a_page_where_nobody_acts() =>
        Assert.Equal(
            [
                "content/pages/about.md:14:14 suggestion: 2 times in the 11 sentences of this page nobody seems to act, as in 'is checked'",
            ],
            Told.Each("UP323", $"{Active}\n\nYour scanner is checked at five. It is then charged.")
        );

    [Fact]
    public void Leaves_a_page_alone_where_that_is_rare() =>
        Assert.Empty(Told.Each("UP323", $"{Active} Your scanner is checked at five."));

    [Fact]
    public void Leaves_a_page_alone_that_says_how_things_are() =>
        Assert.Empty(
            Told.Each(
                "UP323",
                $"{Active}\n\nThe gate is closed. You are interested. It is based on a list. The list is needed. It is broken. "
                    + "You are worried. It is unused. The desk is well-staffed."
            )
        );

    [Fact]
    public void Leaves_a_short_page_alone() =>
        Assert.Empty(Told.Each("UP323", "Your scanner is checked at five. It is then charged."));

    [Fact]
    public void Leaves_other_languages_alone() =>
        Assert.Empty(
            Told.Each(
                "UP323",
                ("shows: promises", "language: cy"),
                ("We keep it short.", "It is checked by the keeper.")
            )
        );

    private const string Active =
        "Take one. Try it. Use it. Clean it.\n\nBring it back. Lock the door. Take your card. Go home.";
}
