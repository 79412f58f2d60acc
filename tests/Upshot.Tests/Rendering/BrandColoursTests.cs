using FsCheck;
using FsCheck.Fluent;
using Upshot.Rendering;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering;

/// <summary>From one colour a palette that can be read, and a word about a colour that can't.</summary>
public sealed class BrandColoursTests
{
    private static readonly (string From, string To) Yellow = (
        "  promise: Your",
        "  colour: \"#ffd400\"\n  promise: Your"
    );

    [Fact]
    public void Every_brand_colour_gives_text_that_can_be_read_on_every_ground() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte>().Generator.Three().ToArbitrary(),
                rgb =>
                {
                    var colours = BrandColours.Of(new Colour(rgb.Item1, rgb.Item2, rgb.Item3).Hex);
                    return colours.OnBrand.Against(colours.Brand) >= Colour.Readable
                        && colours.Text.Against(BrandColours.LightPaper) >= Colour.Readable
                        && colours.TextOnDark.Against(BrandColours.DarkPaper) >= Colour.Readable;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    public void Contrast_is_that_of_the_guideline(string left, string right, double contrast)
    {
        Assert.Equal(contrast, Math.Round(Colour.Parse(left).Against(Colour.Parse(right)), 2));
        Assert.Equal(contrast, Math.Round(Colour.Parse(right).Against(Colour.Parse(left)), 2));
    }

    /// <summary>What can be read on the two grounds that the palette is made for can be read on every one.</summary>
    [Fact]
    public void No_ground_of_the_default_theme_is_harder_to_read_on()
    {
        var tokens = File.ReadAllText(Path.Combine(Repository.Root, "themes/default/assets/tokens.css"))
            .Split("@media", StringSplitOptions.TrimEntries);

        Assert.All(Grounds(tokens[0]), ground => Assert.True(Of(ground) >= Of(BrandColours.LightPaper), ground.Hex));
        Assert.All(Grounds(tokens[1]), ground => Assert.True(Of(ground) <= Of(BrandColours.DarkPaper), ground.Hex));

        static double Of(Colour ground) => ground.Against(Colour.Black);
    }

    [Fact]
    public void A_colour_too_light_for_text_is_told_with_the_nearest_that_can_be_read()
    {
        var site = BuiltSite.Small(Yellow);

        Assert.Contains(
            "suggestion UP009: the contrast of '#ffd400' on the page is 1.2 to 1; text needs 4.5",
            site.Findings,
            StringComparison.Ordinal
        );
        Assert.Contains(BrandColours.Of("#ffd400").Text.Hex, site.Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#1d4f91")]
    [InlineData("#000000")]
    [InlineData("#6a1b9a")]
    [InlineData("#8a3b00")]
    public void A_dark_colour_is_taken_without_a_word(string colour) =>
        Assert.Equal(
            "",
            BuiltSite.Small((Yellow.From, Yellow.To.Replace("#ffd400", colour, StringComparison.Ordinal))).Findings
        );

    [Fact]
    public void A_page_of_another_brand_has_the_colours_of_that_brand()
    {
        var site = BuiltSite.Small(
            ("agendas:", "brands: [{ id: quay, badge: Quay IT, colour: \"#6a1b9a\" }]\nagendas:"),
            ("shows: promises", "shows: promises\nbrand: quay")
        );
        var css = site.Paths.Single(path => path.StartsWith("assets/site.", StringComparison.Ordinal));

        Assert.Contains(":root.brand-quay{--brand:#6a1b9a;", site.Text(css), StringComparison.Ordinal);
        Assert.Equal("brand-quay", site.Page("about/index.html").DocumentElement.ClassName);
        Assert.Equal("", site.Page("index.html").DocumentElement.ClassName ?? "");
    }

    [Fact]
    public void What_is_no_colour_is_told_for_every_brand() =>
        Assert.Contains(
            "'violet' is not a colour",
            BuiltSite.Small(("agendas:", "brands: [{ id: quay, badge: Quay IT, colour: violet }]\nagendas:")).Findings,
            StringComparison.Ordinal
        );

    /// <summary>Every colour of a block of tokens that text may stand on.</summary>
    private static Colour[] Grounds(string tokens)
    {
        Colour[] found =
        [
            .. tokens
                .Split('\n', StringSplitOptions.TrimEntries)
                .Select(line => line.TrimEnd(';').Split(": "))
                .Where(parts =>
                    parts is [var name, ['#', .. { Length: 6 }]]
                    && (name is "--paper" or "--soft" || name.EndsWith("-soft", StringComparison.Ordinal))
                )
                .Select(parts => Colour.Parse(parts[1])),
        ];
        Assert.Equal(8, found.Length);
        return found;
    }
}
