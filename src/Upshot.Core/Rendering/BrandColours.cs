namespace Upshot.Rendering;

/// <summary>
/// One brand colour as the four that pages need: as a surface, the text on it, and as text on light and on dark
/// paper. Contrast after WCAG 2.2 (relative luminance, success criterion 1.4.3: at least 4.5 to 1).
/// </summary>
internal sealed record BrandColours(string Brand, string OnBrand, string Text, string TextOnDark)
{
    private const double Readable = 4.5;
    private const int Steps = 40;
    private static readonly (double R, double G, double B) White = (255, 255, 255);
    private static readonly (double R, double G, double B) Black = (0, 0, 0);

    /// <summary>The lightest of the dark papers of the default theme: what can be read there can be read on all.</summary>
    private static readonly (double R, double G, double B) DarkPaper = (0x26, 0x2b, 0x31);

    /// <summary>As custom properties for the stylesheet.</summary>
    public string Css =>
        $":root{{--brand:{Brand};--on-brand:{OnBrand};--brand-text:{Text};--brand-text-dark:{TextOnDark}}}\n";

    /// <param name="hex"># and six digits; null for a calm blue.</param>
    public static BrandColours Of(string? hex)
    {
        var brand = Parse(hex ?? "#1d4f91");
        var onBrand = Contrast(White, brand) >= Contrast(Black, brand) ? White : Black;
        return new(Hex(brand), Hex(onBrand), Hex(Until(brand, Black, White)), Hex(Until(brand, White, DarkPaper)));
    }

    /// <summary>The colour, moved towards another until it can be read on the paper.</summary>
    private static (double R, double G, double B) Until(
        (double R, double G, double B) colour,
        (double R, double G, double B) towards,
        (double R, double G, double B) paper
    )
    {
        for (var step = 0; step <= Steps; step++)
        {
            var share = (double)step / Steps;
            var mixed = (Mix(colour.R, towards.R), Mix(colour.G, towards.G), Mix(colour.B, towards.B));
            if (Contrast(mixed, paper) >= Readable)
                return mixed;

            double Mix(double from, double to) => Math.Round(from + ((to - from) * share));
        }

        return towards;
    }

    private static double Contrast((double R, double G, double B) left, (double R, double G, double B) right)
    {
        var (light, dark) = (Luminance(left), Luminance(right));
        return (Math.Max(light, dark) + 0.05) / (Math.Min(light, dark) + 0.05);
    }

    private static double Luminance((double R, double G, double B) colour) =>
        (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));

    private static double Linear(double channel)
    {
        var share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static (double R, double G, double B) Parse(string hex)
    {
        var number = Convert.ToInt32(hex[1..], 16);
        return (number >> 16, (number >> 8) & 0xFF, number & 0xFF);
    }

    private static string Hex((double R, double G, double B) colour) =>
        $"#{(int)colour.R:x2}{(int)colour.G:x2}{(int)colour.B:x2}";
}
