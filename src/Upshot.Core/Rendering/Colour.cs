namespace Upshot.Rendering;

/// <summary>
/// A colour in sRGB, channels 0 to 255. Luminance and contrast are those of WCAG 2.2 (relative luminance, success
/// criterion 1.4.3).
/// </summary>
public readonly record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>Least contrast of text of the usual size.</summary>
    public const double Readable = 4.5;

    private const int Steps = 40;

    public static Colour White { get; } = new(255, 255, 255);

    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary># and six digits.</summary>
    public string Hex => $"#{(int)Red:x2}{(int)Green:x2}{(int)Blue:x2}";

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <param name="hex"># and six digits.</param>
    public static Colour Parse(string hex)
    {
        var number = Convert.ToInt32(hex[1..], 16);
        return new(number >> 16, (number >> 8) & 0xFF, number & 0xFF);
    }

    /// <summary>1 for the same colour, 21 for black on white.</summary>
    public double Against(Colour other)
    {
        var (light, dark) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>Moved towards another colour, no further than it takes to be read on the paper.</summary>
    public Colour UntilReadable(Colour towards, Colour paper)
    {
        for (var step = 0; step <= Steps; step++)
        {
            var mixed = Mixed(towards, (double)step / Steps);
            if (mixed.Against(paper) >= Readable)
                return mixed;
        }

        return towards;
    }

    private Colour Mixed(Colour other, double share) =>
        new(Mix(Red, other.Red, share), Mix(Green, other.Green, share), Mix(Blue, other.Blue, share));

    private static double Mix(double from, double to, double share) => Math.Round(from + ((to - from) * share));

    private static double Linear(double channel)
    {
        var share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
