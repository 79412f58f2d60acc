namespace Upshot.Tests.Checks.Structure;

public sealed class AlternativeTextTests
{
    [Fact]
    public void Points_at_the_picture() =>
        Assert.Equal(
            "content/pages/about.md:10:27 error: the picture has no alternative text",
            Told.ByItsExample("UP430")
        );

    [Theory]
    [InlineData("![locker.png](../images/locker.png)", "'locker.png' is the name of a file")]
    [InlineData("![IMG_0042](../images/IMG_0042.jpg)", "'IMG_0042' is the name of a file")]
    [InlineData("![Image](../images/locker.png)", "'Image' says only that there is a picture")]
    public void Words_must_say_what_there_is_to_see(string text, string expected) =>
        Assert.Contains(expected, Told.By("UP430", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("![Locker](../images/locker.png)")] // the name of the thing
    [InlineData("![A picture of the gate at night](../images/gate.png)")]
    [InlineData("You [see the picture](../case-studies/five-in-the-morning.md).")] // a link
    [InlineData("Write `![](x.png)` for a picture.")] // code
    public void Is_silent_about(string text) => Assert.Equal("", Told.By("UP430", text));

    [Fact]
    public void Words_that_go_on_and_on_are_a_warning() =>
        Assert.Equal(
            "content/pages/about.md:10:15 warning: the alternative text has 151 characters; people who listen take in 150",
            Told.By("UP430", $"See the gate: ![{Words(151)}](../images/gate.png)")
        );

    [Fact]
    public void As_many_characters_as_fit_are_fine() =>
        Assert.Equal("", Told.By("UP430", $"See the gate: ![{Words(150)}](../images/gate.png)"));

    [Fact]
    public void A_link_may_have_more_characters() =>
        Assert.Equal("", Told.By("UP430", $"[{Words(151)}](../case-studies/five-in-the-morning.md)"));

    [Fact]
    public void Marks_and_addresses_are_not_counted() =>
        Assert.Equal(
            "",
            Told.By("UP430", $"![**{Words(150)}**](../images/the-gate-at-night-in-the-rain.png \"A title\")")
        );

    [Fact]
    public void The_picture_of_a_page_is_looked_at_too() =>
        Assert.Equal(
            "content/pages/about.md:9:39 error: the alternative text 'gate-1' is the name of a file",
            Told.After("UP430", ("shows: promises", "shows: promises\nimage: { src: images/gate-1.png, alt: gate-1 }"))
        );

    [Fact]
    public void A_theme_that_leaves_out_the_text_is_told() =>
        Assert.Equal(
            "content/pages/about.md error: the picture 'a.png' has no alternative text at all",
            Told.By(
                "UP430",
                "-- themes/default/templates/page.html --\n<main><img src=\"a.png\"><img src=\"a.png\"><img src=\"b.png\" alt=\"\"><img src=\"c.png\" role=\"presentation\"></main>"
            )
        );

    /// <summary>Words of that many characters together.</summary>
    private static string Words(int length) => string.Concat(Enumerable.Repeat("Gate ", length))[..(length - 1)] + "e";
}
