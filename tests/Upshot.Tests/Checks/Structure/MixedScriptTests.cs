namespace Upshot.Tests.Checks.Structure;

public sealed class MixedScriptTests
{
    [Fact]
    public void Points_at_the_link_with_a_letter_of_another_script() =>
        Assert.Equal(
            "content/pages/about.md:10:9 error: the link has a '\u043E' in 'p\u043Ertal' that is Cyrillic and looks Latin, U+043E",
            Told.ByItsExample("UP434")
        );

    [Fact]
    public void Looks_at_addresses_too() =>
        Assert.Contains(
            "the address has a '\u03BF' in 'p\u03BFrtal' that is Greek",
            Told.By("UP434", "[sign in](https://p\u03BFrtal.example/)"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Finds_letters_that_are_written_as_numbers() =>
        Assert.EndsWith(
            "error: the address has a letter that can't be seen, U+200B",
            Told.After("UP434", ("get_it: { how", "get_it: { link: \"https://f\\u200Borms.example/\", how")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Looks_at_aliases_and_forms()
    {
        Assert.StartsWith(
            "content/services/scanners.md:13:",
            Told.After("UP434", ("get_it: { how", "get_it: { link: \"https://f\u043Erms.example/\", how")),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "content/services/scanners.md:22:",
            Told.After("UP434", ("/old/scanners/", "/old/sc\u0430nners/")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("[\u041C\u043E\u0441\u043A\u0432\u0430](https://moscow.example/)")] // one script
    [InlineData("[The \u03B1-test and the \u03B2-test](https://test.example/)")] // each word its own
    [InlineData("[\u0141\u00F3d\u017A, caf\u00E9, na\u00EFve](https://lodz.example/)")] // Latin with marks
    [InlineData("[A family \U0001F468\u200D\U0001F469](https://family.example/)")] // joined emoji
    public void Is_silent_about(string text) => Assert.Equal("", Told.By("UP434", text));

    [Fact]
    public void Words_outside_links_are_free() => Assert.Equal("", Told.By("UP434", "The p\u043Ertal is open."));
}
