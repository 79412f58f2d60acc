using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

public sealed class ShownTests
{
    [Fact]
    public void What_was_written_is_repeated_up_to_80_letters()
    {
        Assert.Equal(new string('x', 80), Shown.Of(new string('x', 80)));
        Assert.Equal(new string('x', 80) + "…", Shown.Of(new string('x', 81)));
    }

    [Fact]
    public void A_sign_of_two_halves_is_not_cut_in_two()
    {
        Assert.Equal(new string('x', 79) + "…", Shown.Of(new string('x', 79) + "😀😀"));
        Assert.Equal(new string('x', 78) + "😀…", Shown.Of(new string('x', 78) + "😀😀"));
    }

    [Theory]
    [InlineData("  two\r\nlines \n", "two lines")]
    [InlineData("", "")]
    public void It_stands_on_one_line(string written, string shown) => Assert.Equal(shown, Shown.Of(written));
}
