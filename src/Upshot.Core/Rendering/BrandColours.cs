using Upshot.Model.Settings;

namespace Upshot.Rendering;

/// <summary>One brand colour as the four that pages need: a surface, the text on it, and text on light and on dark paper.</summary>
public sealed record BrandColours(Colour Brand, Colour OnBrand, Colour Text, Colour TextOnDark)
{
    /// <summary>A calm blue, for a site that names no colour.</summary>
    private const string Usual = "#1d4f91";

    private static readonly Rule NotText = new(
        "UP009",
        Severity.Suggestion,
        "The brand colour is too light for text",
        "Links in it could not be read by people with weak sight, or by anybody in bright light."
    );

    /// <summary>The darkest of the light grounds of the default theme: what can be read there can be read on all.</summary>
    public static Colour LightPaper { get; } = Colour.Parse("#eceae6");

    /// <summary>The lightest of its dark grounds.</summary>
    public static Colour DarkPaper { get; } = Colour.Parse("#30353c");

    private string Properties =>
        $"{{--brand:{Brand.Hex};--on-brand:{OnBrand.Hex};--brand-text:{Text.Hex};--brand-text-dark:{TextOnDark.Hex}}}\n";

    /// <summary>As custom properties; a page of another brand carries its class on the root.</summary>
    public static string Css(SiteSettings settings) =>
        string.Concat([
            $":root{Of(settings.Brand.Colour).Properties}",
            .. settings
                .Brands.Where(brand => brand.Colour is not null)
                .Select(brand => $":root.brand-{brand.Id.Id}{Of(brand.Colour).Properties}"),
        ]);

    /// <param name="hex"># and six digits; null for a calm blue.</param>
    public static BrandColours Of(string? hex)
    {
        var brand = Colour.Parse(hex ?? Usual);
        return new(
            brand,
            Colour.White.Against(brand) >= Colour.Black.Against(brand) ? Colour.White : Colour.Black,
            brand.UntilReadable(Colour.Black, LightPaper),
            brand.UntilReadable(Colour.White, DarkPaper)
        );
    }

    /// <summary>Colours that can't be used for text as they are. Pages use the nearest that can, so nothing breaks.</summary>
    public static IEnumerable<Diagnostic> Findings(SiteSettings settings) =>
        settings
            .Brands.Select(brand => (brand.Colour, At: brand.Places.Of("colour")))
            .Prepend((settings.Brand.Colour, At: settings.Brand.Places.Of("colour")))
            .Where(entry => entry.Colour is not null)
            .Select(entry => (entry.At, Colours: Of(entry.Colour)))
            .Where(entry => entry.Colours.Text != entry.Colours.Brand)
            .Select(entry =>
                NotText.At(
                    entry.At,
                    $"the contrast of '{entry.Colours.Brand.Hex}' on the page is {entry.Colours.Brand.Against(LightPaper):0.0} to 1; text needs {Colour.Readable:0.0}",
                    $"Leave it if it is the brand's: links are drawn in '{entry.Colours.Text.Hex}', the nearest that can be read. Or write that one."
                )
            );
}
