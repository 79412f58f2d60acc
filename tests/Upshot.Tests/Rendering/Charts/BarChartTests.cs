using System.Xml.Linq;
using Upshot.Rendering.Charts;
using Upshot.Tests.Model.Metrics;
using Upshot.Tests.Model.Wording;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Charts;

public sealed class BarChartTests
{
    [Fact]
    public void Draws_bars_like_this() =>
        Snapshot.Match(
            DrawnChart.Narrow(Examples.Measure(Examples.SystemsWeRun)).Svg.ToString(SaveOptions.None),
            "svg"
        );

    [Fact]
    public void Draws_one_number_like_this() =>
        Snapshot.Match(DrawnChart.Narrow(DrawnChart.Measure("2024-Q2=61")).Svg.ToString(SaveOptions.None), "svg");

    [Theory]
    [InlineData("2024-Q2=61;2024-Q3=66;2024-Q4=74;2025-Q1=79", 4)]
    [InlineData("2024-Q2=61;2024-Q3=66;2024-Q4=74;2025-Q1=79;2025-Q2=84", 0)]
    [InlineData("2024-Q2=61;2025-Q3=88", 0)]
    public void Up_to_four_periods_are_bars(string rows, int bars) =>
        Assert.Equal(bars, DrawnChart.Narrow(DrawnChart.Measure(rows)).All("rect").Count());

    [Theory]
    [InlineData("2024-Q2=61;2024-Q3=66;2024-Q4=74", "0%")]
    [InlineData("2024-Q2=-61;2024-Q3=-66;2024-Q4=-74", "0%")]
    public void Bars_start_at_zero(string rows, string zero)
    {
        var chart = DrawnChart.Wide(
            DrawnChart.Measure(
                rows,
                metric =>
                    metric with
                    {
                        Baseline = metric.Baseline with
                        {
                            Value = decimal.Parse(rows[8..rows.IndexOf(';', StringComparison.Ordinal)], null),
                        },
                    }
            )
        );
        var foot = chart.Texts.Single(text => text.Text == zero).Y - (0.35 * chart.Font);

        Assert.All(
            chart.All("rect"),
            bar =>
            {
                var top = DrawnChart.Number(bar, "y");
                Assert.True(
                    Math.Abs(top - foot) < 0.2 || Math.Abs(top + DrawnChart.Number(bar, "height") - foot) < 0.2
                );
            }
        );
        Assert.DoesNotContain(chart.Words, word => word.StartsWith("Axis", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_bar_has_its_number_and_the_aim_stands_beside_them() =>
        Assert.Superset(
            new HashSet<string> { "Start 412", "371", "318", "Aim 180", "2022/23", "2023/24", "2024/25" },
            DrawnChart.Wide(Examples.Measure(Examples.SystemsWeRun)).Words.ToHashSet(StringComparer.Ordinal)
        );

    [Fact]
    public void A_bar_that_may_change_is_hollow() =>
        Assert.Single(
            DrawnChart
                .Narrow(
                    Examples.Measure(
                        Examples.SystemsWeRun with
                        {
                            Series =
                            [
                                .. Examples.SystemsWeRun.Series.Take(2),
                                new()
                                {
                                    Period = "2024/25",
                                    Value = "318",
                                    Quality = "estimate",
                                },
                            ],
                        }
                    )
                )
                .Of("chart-bar chart-unsure")
        );

    [Fact]
    public void Nothing_counted_is_no_chart()
    {
        var measure = DrawnChart.Measure("2024-Q3=;2024-Q4=");

        Assert.Null(InlineChart.Of(measure, Languages.English, Languages.EnglishText, "a b"));
        Assert.Null(SlideChart.Write(measure, Languages.English, Languages.EnglishText));
        Assert.Null(Sparkline.Of(measure));
    }
}
