using System.Globalization;
using System.Text;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Charts;

/// <summary>Colours and sizes of charts, worked out from the stylesheet and not judged by eye.</summary>
public sealed class ChartPaletteTests
{
    private static readonly string Tokens = Css("tokens.css");
    private static readonly string Charts = Css("5-charts.css");

    /// <summary>A chart, the ground it stands on, and what touches it.</summary>
    [Theory]
    [InlineData("--chart", "--card")]
    [InlineData("--chart", "--soft")]
    [InlineData("--chart", "--paper")]
    [InlineData("--chart", "--ink")]
    [InlineData("--chart", "--chart-grid")]
    [InlineData("--ink", "--card")]
    [InlineData("--ink", "--soft")]
    [InlineData("--ink-quiet", "--card")]
    [InlineData("--ink-quiet", "--soft")]
    public void Colours_stand_out_from_their_ground_and_their_neighbours(string colour, string other)
    {
        Assert.InRange(Contrast(Light(colour), Light(other)), 3, 21);
        Assert.InRange(Contrast(Dark(colour), Dark(other)), 3, 21);
    }

    [Fact]
    public void The_file_for_slides_has_the_colours_of_the_page()
    {
        var slide = BuiltSite.Small().Text("results/ready/ready.svg");
        var (light, dark) = (
            slide[..slide.IndexOf("@media", StringComparison.Ordinal)],
            Block(slide, "prefers-color-scheme")
        );

        Assert.Contains($".chart-line{{stroke:{Light("--chart")};", light, StringComparison.Ordinal);
        Assert.Contains($".chart-line{{stroke:{Dark("--chart")}}}", dark, StringComparison.Ordinal);
        Assert.Contains($".chart-grid{{stroke:{Light("--chart-grid")}}}", light, StringComparison.Ordinal);
        Assert.Contains($".chart-grid{{stroke:{Dark("--chart-grid")}}}", dark, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_gets_black_and_grey_and_readers_colours_win()
    {
        var (print, forced) = (Block(Charts, "@media print"), Block(Charts, "forced-colors"));

        Assert.Contains("--chart: #000;", print, StringComparison.Ordinal);
        Assert.Contains("--chart: CanvasText;", forced, StringComparison.Ordinal);
        Assert.Contains("--ink: CanvasText;", forced, StringComparison.Ordinal);
        Assert.Contains("--ground: Canvas;", forced, StringComparison.Ordinal);
        Assert.DoesNotContain("print-color-adjust", Charts, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_differ_in_their_dashes_and_not_only_in_colour()
    {
        string[] dashes =
        [
            .. new[] { ".chart-break {", ".chart-start {", ".chart-aim {", ".chart-unsure {" }.Select(rule =>
                Value(Charts[Charts.LastIndexOf("\n" + rule, StringComparison.Ordinal)..], "stroke-dasharray")
            ),
        ];

        Assert.Equal(dashes.Distinct(), dashes);
    }

    /// <summary>The narrow chart on a screen of 320 pixels, the wide one where it first appears.</summary>
    [Fact]
    public void No_text_is_under_twelve_pixels()
    {
        var page = BuiltSite.Small().Page("results/ready/index.html");
        var wide = Rem(Charts[Charts.IndexOf("@container (min-width", StringComparison.Ordinal)..], "min-width");
        var figure =
            320 - (2 * Rem(Tokens, "--space-4")) - (2 * Rem(Tokens, "--space-5")) - 2 + (2 * Rem(Tokens, "--space-3"));

        Assert.InRange(Size("chart-narrow") * figure, 12, 17);
        Assert.InRange(Size("chart-wide") * wide, 12, 17);

        double Size(string name)
        {
            var svg = page.QuerySelector($"svg.{name}");
            var box = svg?.GetAttribute("viewBox")?.Split(' ') ?? [];
            return Number(svg?.GetAttribute("font-size") ?? "") / Number(box[2]);
        }
    }

    private static string Light(string name) =>
        Find(Before(Charts), name) ?? Find(Before(Tokens), name) ?? throw new InvalidOperationException(name);

    private static string Dark(string name) =>
        Find(Block(Charts, "prefers-color-scheme"), name)
        ?? Find(Block(Tokens, "prefers-color-scheme"), name)
        ?? throw new InvalidOperationException(name);

    private static string Before(string css) => css[..css.IndexOf("@media", StringComparison.Ordinal)];

    private static string? Find(string css, string name) =>
        css.Contains($"{name}: ", StringComparison.Ordinal) ? Value(css, name) : null;

    private static string Value(string css, string name)
    {
        var from = css.IndexOf($"{name}: ", StringComparison.Ordinal) + name.Length + 2;
        return css[from..css.IndexOfAny([';', ')'], from)];
    }

    private static double Rem(string css, string name) =>
        Number(Value(css, name).Replace("rem", "", StringComparison.Ordinal)) * 16;

    /// <summary>From the words to the brace that closes what they open.</summary>
    private static string Block(string css, string words)
    {
        var from = css.IndexOf(words, StringComparison.Ordinal);
        var depth = 0;
        for (var i = css.IndexOf('{', from); i < css.Length; i++)
        {
            depth +=
                css[i] == '{' ? 1
                : css[i] == '}' ? -1
                : 0;
            if (depth == 0)
                return css[from..i];
        }

        return css[from..];
    }

    private static double Contrast(string left, string right)
    {
        var (one, other) = (Luminance(left), Luminance(right));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var digits =
            hex.Length == 4 ? string.Concat(hex.Skip(1).SelectMany(digit => new[] { digit, digit })) : hex[1..];
        var shares = Convert
            .FromHexString(digits)
            .Select(channel => channel / 255.0)
            .Select(share => share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * shares[0]) + (0.7152 * shares[1]) + (0.0722 * shares[2]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Css(string name) =>
        Encoding
            .UTF8.GetString(
                ShippedTheme.Files().Single(file => file.Path == $"themes/default/assets/{name}").Bytes.Span
            )
            .ReplaceLineEndings("\n");
}
