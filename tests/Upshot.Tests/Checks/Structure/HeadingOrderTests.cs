namespace Upshot.Tests.Checks.Structure;

public sealed class HeadingOrderTests
{
    [Fact]
    public void Points_at_the_heading_that_jumps() =>
        Assert.Equal(
            "content/pages/about.md:16:1 warning: a heading of level 4 follows one of level 2",
            Told.ByItsExample("UP431")
        );

    [Fact]
    public void The_title_is_the_first_heading() =>
        Assert.Equal(
            "content/pages/about.md:10:1 warning: the first heading is one of level 3, right below the title",
            Told.By("UP431", "### At night\n\nRing.")
        );

    [Theory]
    [InlineData("## One\n\n### Two\n\n#### Three\n\n## Four\n\nText.")] // up by any number of steps
    [InlineData("## One\n\n## Two\n\n## Three\n\nText.")]
    [InlineData("## One\n\n```\n#### Two\n```\n\nText.")] // code
    [InlineData("No heading at all.")]
    public void Is_silent_about(string text) => Assert.Equal("", Told.By("UP431", text));
}
