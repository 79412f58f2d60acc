using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Upshot.Model.Metrics;
using Upshot.Rendering.Charts;
using Upshot.Tests.Model.Metrics;
using Upshot.Tests.Model.Wording;

namespace Upshot.Tests.Rendering.Charts;

/// <summary>What holds for any numbers at all.</summary>
public sealed class ChartPropertyTests
{
    /// <summary>Up to the greatest numbers a metric may have.</summary>
    private static readonly decimal[] Odd =
    [
        0,
        1,
        -1,
        0.5m,
        99.96m,
        100,
        61,
        88,
        -40.25m,
        1e-28m,
        -1e-20m,
        0.001m,
        1234567.89m,
        1e24m,
        -1e24m,
    ];

    private static readonly string[] Notes =
    [
        "",
        "Short",
        "Contractors counted from here on, and everybody who left within a month was taken out",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "<b>&\"'\u0001\uFFFF",
        "\U0001F600\U0001F600 \uD800",
    ];

    private static Gen<decimal> Value { get; } =
        Gen.Frequency(
            (3, Gen.Choose(-50, 200).Select(number => (decimal)number)),
            (2, Gen.Choose(0, 100000).Select(number => number / 1000m)),
            (1, Gen.Elements(Odd))
        );

    private static Gen<Measure> Measures { get; } =
        from count in Gen.Choose(1, 40)
        from first in Gen.Choose(0, 120)
        from steps in Gen.Elements(1, 1, 1, 2, 7).ListOf(count)
        from values in Value.ListOf(count)
        from missing in Gen.Choose(0, 9).ListOf(count)
        from qualities in Gen.Elements(Enum.GetValues<Quality>()).ListOf(count)
        from unit in Gen.Elements(Enum.GetValues<Unit>())
        from frequency in Gen.Elements(Enum.GetValues<Frequency>())
        from better in Gen.Elements(Better.Up, Better.Down)
        from baseline in Value
        from target in Value
        from hasTarget in Gen.Elements(true, true, false)
        from start in Gen.Choose(-3, count)
        from breaks in Gen.Choose(0, count).ListOf()
        from note in Gen.Elements(Notes)
        from decimals in Gen.Elements<int?>(null, 0, 1, 4)
        select Make(
            [
                .. steps.Select(
                    (_, index) =>
                        new Point(
                            PeriodAt(frequency, first + steps.Take(index + 1).Sum()),
                            missing[index] == 0 ? null : values[index],
                            Quality: qualities[index]
                        )
                ),
            ],
            [.. breaks.Take(4).Order().Select(at => new SeriesBreak(PeriodAt(frequency, first + at), note))],
            Examples.NewStarterReady with
            {
                Unit = unit,
                Frequency = frequency,
                Better = better,
                Decimals = decimals,
                Baseline = new() { Date = PeriodAt(frequency, first + start).End, Value = baseline },
                Target = hasTarget ? new() { Date = new(2026, 3, 31), Value = target } : null,
            }
        );

    [Fact]
    public void Every_place_lies_inside_the_drawing() =>
        Hold(chart => Assert.All(chart.Places, place => AssertInside(chart, place.X, place.Y)));

    [Fact]
    public void Every_text_lies_inside_the_drawing() =>
        Hold(chart =>
            Assert.All(
                chart.Texts,
                text =>
                {
                    AssertInside(chart, text.Left, text.Y);
                    AssertInside(chart, text.Right, text.Y);
                }
            )
        );

    [Fact]
    public void No_text_covers_another() =>
        Hold(chart =>
        {
            var texts = chart.Texts;
            for (var i = 0; i < texts.Length; i++)
                Assert.DoesNotContain(texts.Skip(i + 1), other => texts[i].Meets(other));
        });

    [Fact]
    public void There_are_at_most_ten_gridlines_and_one_line_at_zero_or_the_foot() =>
        Hold(chart =>
        {
            Assert.InRange(chart.PathOf("chart-grid").Count(letter => letter == 'M'), 1, 9);
            Assert.NotEqual("", chart.PathOf("chart-foot"));
        });

    [Fact]
    public void Nothing_is_turned_focusable_coloured_or_titled_where_it_stands() =>
        Hold(chart =>
            Assert.All(
                chart.Svg.DescendantsAndSelf(),
                element =>
                {
                    Assert.Contains(element.Name.LocalName, new[] { "svg", "g", "path", "circle", "rect", "text" });
                    Assert.DoesNotContain(
                        element.Attributes(),
                        attribute =>
                            attribute.Name.LocalName
                                is "transform"
                                    or "rotate"
                                    or "style"
                                    or "fill"
                                    or "stroke"
                                    or "tabindex"
                                    or "id"
                    );
                }
            )
        );

    [Fact]
    public void The_file_for_slides_and_the_small_line_are_well_formed() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Measures.ToArbitrary(),
                measure =>
                {
                    if (SlideChart.Write(measure, Languages.English, Languages.EnglishText) is { } file)
                        Assert.DoesNotContain(
                            "NaN",
                            XElement.Parse(System.Text.Encoding.UTF8.GetString(file.Bytes.Span)).ToString(),
                            StringComparison.Ordinal
                        );
                    if (Sparkline.Of(measure) is { } spark)
                        Assert.Equal("true", XElement.Parse(spark.Text).Attribute("aria-hidden")?.Value);
                }
            )
        );

    [Fact]
    public void The_same_numbers_give_the_same_bytes_in_any_culture() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100),
            Prop.ForAll(
                Measures.ToArbitrary(),
                measure =>
                {
                    var here = Draw(measure);
                    var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
                    culture.NumberFormat.NumberDecimalSeparator = ",";
                    culture.NumberFormat.NegativeSign = "~";
                    var before = CultureInfo.CurrentCulture;
                    CultureInfo.CurrentCulture = culture;
                    try
                    {
                        Assert.Equal(here, Draw(measure));
                    }
                    finally
                    {
                        CultureInfo.CurrentCulture = before;
                    }
                }
            )
        );

    private static string Draw(Measure measure) =>
        $"{InlineChart.Of(measure, Languages.English, Languages.EnglishText, "a b")}{Sparkline.Of(measure)}";

    private static void Hold(Action<DrawnChart> check) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll(
                Measures.Where(measure => measure.Series.Points.Any(point => point.Value is not null)).ToArbitrary(),
                measure => Assert.All(DrawnChart.Both(measure), check)
            )
        );

    private static void AssertInside(DrawnChart chart, double x, double y)
    {
        Assert.InRange(x, -0.1, chart.Width + 0.1);
        Assert.InRange(y, -0.1, chart.Height + 0.1);
    }

    private static Measure Make(ImmutableArray<Point> points, ImmutableArray<SeriesBreak> breaks, Metric metric) =>
        Upshot.Model.Metrics.Measure.Of(
            metric,
            new Series(points, breaks),
            Examples.Day,
            StatusLimits.Default,
            experience: null
        );

    private static Period PeriodAt(Frequency frequency, int index)
    {
        var day = new DateOnly(2015, 1, 1);
        return frequency switch
        {
            Frequency.Daily => Period.OfDay(day.AddDays(index)),
            Frequency.Weekly => Period.OfDay(day.AddDays(index * 7)),
            Frequency.Monthly => Period.Containing(day.AddMonths(index), frequency, null),
            Frequency.Quarterly => Period.Containing(day.AddMonths(index * 3), frequency, null),
            Frequency.HalfYearly => Period.Containing(day.AddMonths(index * 6), frequency, null),
            _ => Period.OfYear(2015 + index),
        };
    }
}
