namespace Upshot.Tests.Checks.Structure;

public sealed class LinkTextTests
{
    [Fact]
    public void Points_at_the_link() =>
        Assert.Equal(
            "content/pages/about.md:10:16 warning: the link says 'click here' and not where it leads",
            Told.ByItsExample("UP433")
        );

    [Theory]
    [InlineData("See [here](https://harbour.example/).", "says 'here'")]
    [InlineData("[Read more…](https://harbour.example/)", "says 'Read more'")]
    [InlineData("[https://harbour.example/a](https://harbour.example/a)", "bare address")]
    [InlineData("See <https://harbour.example/a>.", "bare address")]
    public void Words_must_say_where_a_link_leads(string text, string expected) =>
        Assert.Contains(expected, Told.By("UP433", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("[bank.example](https://thief.example/)", "says 'bank.example' and leads to 'thief.example'")]
    [InlineData("[https://bank.example/a](https://thief.example/a)", "leads to 'thief.example'")]
    [InlineData("[bank.example](../case-studies/five-in-the-morning.md)", "leads to 'it.harbour.example'")]
    [InlineData("[ann@bank.example](mailto:ann@thief.example)", "leads to 'ann@thief.example'")]
    public void A_link_that_lies_is_an_error(string text, string expected)
    {
        var told = Told.By("UP433", text);

        Assert.Contains(" error: ", told, StringComparison.Ordinal);
        Assert.Contains(expected, told, StringComparison.Ordinal);
    }

    /// <summary>Sixty letters of an address tell enough.</summary>
    [Theory]
    [InlineData(60, "'")]
    [InlineData(61, "…'")]
    public void A_long_address_is_cut(int length, string ending)
    {
        var address = "https://harbour.example/".PadRight(length, 'a');

        Assert.EndsWith(address[..60] + ending, Told.By("UP433", $"<{address}>"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Read more about scanners](https://harbour.example/)")]
    [InlineData("[What to do here](https://harbour.example/)")]
    [InlineData("[harbour.example](https://www.harbour.example/a)")] // the same place
    [InlineData("[harbour.example](https://it.harbour.example/a)")] // a part of it
    [InlineData("[guide.pdf](https://harbour.example/guide.pdf)")] // a file
    [InlineData("[ASP.NET](https://learn.example/)")] // a name
    [InlineData("[ann@harbour.example](mailto:ann@harbour.example?subject=Hello)")]
    [InlineData("[Ring 4.30 to 6](tel:+441632960144)")]
    [InlineData("Write `[here](https://harbour.example/)`.")] // code
    public void Is_silent_about(string text) => Assert.Equal("", Told.By("UP433", text));
}
