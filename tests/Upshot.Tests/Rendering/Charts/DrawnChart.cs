using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Upshot.Model.Metrics;
using Upshot.Rendering.Charts;
using Upshot.Tests.Model.Metrics;
using Upshot.Tests.Model.Wording;

namespace Upshot.Tests.Rendering.Charts;

/// <summary>A text of a chart with the room it takes up in DejaVu Sans, the widest of the fonts a reader may have.</summary>
internal sealed record DrawnText(string Text, double X, double Y, double Left, double Right, double Font)
{
    public bool Meets(DrawnText other) =>
        Left < other.Right
        && other.Left < Right
        && Y - (0.73 * Font) < other.Y + (0.2 * other.Font)
        && other.Y - (0.73 * other.Font) < Y + (0.2 * Font);
}

/// <summary>One drawing of a chart, read back from its SVG.</summary>
internal sealed class DrawnChart(XElement svg)
{
    public XElement Svg => svg;

    public double Width => Number(svg, "viewBox", 2);

    public double Height => Number(svg, "viewBox", 3);

    public double Font => Number(svg, "font-size");

    public ImmutableArray<DrawnText> Texts =>
        [
            .. svg.Descendants("text")
                .Select(text =>
                {
                    var isBold = text.Parent?.Attribute("class")?.Value == "chart-last";
                    var width = text.Value.Sum(Em) * Font * (isBold ? 1.09 : 1);
                    var x = Number(text, "x");
                    var left = text.Parent?.Attribute("text-anchor")?.Value switch
                    {
                        "middle" => x - (width / 2),
                        "end" => x - width,
                        _ => x,
                    };
                    return new DrawnText(text.Value, x, Number(text, "y"), left, left + width, Font);
                }),
        ];

    public IEnumerable<string> Words => Texts.Select(text => text.Text);

    /// <summary>Numbers of all places in paths, and of circles and bars.</summary>
    public IEnumerable<(double X, double Y)> Places =>
        [
            .. svg.Descendants("path").SelectMany(path => Path(path.Attribute("d")?.Value ?? "")),
            .. All("circle").Select(dot => (Number(dot, "cx"), Number(dot, "cy"))),
            .. All("rect").Select(bar => (Number(bar, "x"), Number(bar, "y"))),
            .. All("rect")
                .Select(bar => (Number(bar, "x") + Number(bar, "width"), Number(bar, "y") + Number(bar, "height"))),
        ];

    public IEnumerable<XElement> All(string name) => svg.Descendants(name);

    /// <summary>Elements with all of the classes.</summary>
    public ImmutableArray<XElement> Of(string classes) =>
        [
            .. svg.Descendants()
                .Where(element =>
                    classes.Split(' ').All((element.Attribute("class")?.Value ?? "").Split(' ').Contains)
                ),
        ];

    /// <summary>The <c>d</c> of the only path of a class; empty when there is none.</summary>
    public string PathOf(string classes) =>
        svg.Descendants("path")
            .SingleOrDefault(path => path.Attribute("class")?.Value == classes)
            ?.Attribute("d")
            ?.Value
        ?? "";

    public static DrawnChart Narrow(Measure measure) => Both(measure)[0];

    public static DrawnChart Wide(Measure measure) => Both(measure)[1];

    public static ImmutableArray<DrawnChart> Both(Measure measure)
    {
        var html = InlineChart.Of(measure, Languages.English, Languages.EnglishText, "title sentence");
        Assert.NotNull(html);
        return [.. XElement.Parse($"<both>{html}</both>").Elements().Select(svg => new DrawnChart(svg))];
    }

    /// <summary>The metric of the example site that counts quarters, with other numbers.</summary>
    public static Measure Measure(string rows, Func<Metric, Metric>? change = null)
    {
        var metric = Examples.NewStarterReady with { Series = Examples.Rows(rows) };
        return Examples.Measure(change is null ? metric : change(metric));
    }

    public static double Number(XElement element, string name, int part = 0) =>
        double.Parse(element.Attribute(name)?.Value.Split(' ')[part] ?? "", CultureInfo.InvariantCulture);

    /// <summary>Only absolute moves and lines; the small shapes drawn from where they are count as their first place.</summary>
    private static IEnumerable<(double X, double Y)> Path(string path) =>
        path.Split('l')[0]
            .Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries)
            .Select(place => place.Split(' '))
            .Select(place =>
                (
                    double.Parse(place[0], CultureInfo.InvariantCulture),
                    double.Parse(place[1], CultureInfo.InvariantCulture)
                )
            );

    private static double Em(char letter) =>
        letter switch
        {
            _ when " .,:;ijl'IJ".Contains(letter, StringComparison.Ordinal) => 0.34,
            _ when "tfr-".Contains(letter, StringComparison.Ordinal) => 0.41,
            _ when "mMW%…".Contains(letter, StringComparison.Ordinal) => 0.96,
            _ when "w−".Contains(letter, StringComparison.Ordinal) => 0.84,
            _ when char.IsUpper(letter) => 0.7,
            _ => 0.636,
        };
}
