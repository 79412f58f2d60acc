using System.Xml.Linq;
using Upshot.Model.Metrics;
using Upshot.Tests.Model.Metrics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Charts;

public sealed class LineChartTests
{
    private const string Six = "2024-Q2=61;2024-Q3=66;2024-Q4=74;2025-Q1=79;2025-Q2=84;2025-Q3=88";

    [Fact]
    public void Draws_a_line_like_this() => Match(DrawnChart.Narrow(Examples.Measure(Examples.NewStarterReady)));

    [Fact]
    public void Draws_a_break_a_gap_and_a_provisional_number_like_this() =>
        Match(DrawnChart.Narrow(Uneven), "uneven.svg");

    [Fact]
    public void Draws_a_line_we_hold_like_this() =>
        Match(
            DrawnChart.Narrow(
                DrawnChart.Measure(
                    "2024-Q2=96;2024-Q3=97;2024-Q4=95;2025-Q1=94;2025-Q2=93;2025-Q3=93",
                    metric =>
                        metric with
                        {
                            Baseline = new() { Date = new(2024, 6, 30), Value = 96 },
                            Target = new() { Date = new(2026, 3, 31), Value = 95 },
                        }
                )
            ),
            "hold.svg"
        );

    [Fact]
    public void Draws_numbers_below_zero_like_this() =>
        Match(
            DrawnChart.Narrow(
                DrawnChart.Measure(
                    "2024-Q2=-20;2024-Q3=-5;2024-Q4=3;2025-Q1=12;2025-Q2=-1;2025-Q3=8",
                    metric =>
                        metric with
                        {
                            Unit = Unit.Score,
                            Baseline = new() { Date = new(2024, 6, 30), Value = -20 },
                            Target = new() { Date = new(2026, 3, 31), Value = 15 },
                        }
                )
            ),
            "negative.svg"
        );

    [Fact]
    public void Says_first_last_highest_lowest_and_aim_beside_the_line()
    {
        var chart = DrawnChart.Wide(
            DrawnChart.Measure("2024-Q2=61;2024-Q3=52;2024-Q4=74;2025-Q1=92;2025-Q2=84;2025-Q3=88")
        );

        Assert.Superset(
            new HashSet<string> { "Start 61%", "52%", "92%", "88%", "Aim 95%" },
            chart.Words.ToHashSet(StringComparer.Ordinal)
        );
        Assert.Equal("88%", chart.Of("chart-last").Single().Value);
    }

    [Fact]
    public void Says_a_line_to_hold_in_its_own_words() =>
        Assert.Contains(
            "Line we hold 61%",
            DrawnChart
                .Wide(
                    DrawnChart.Measure(
                        Six,
                        metric =>
                            metric with
                            {
                                Target = new() { Date = new(2026, 3, 31), Value = 61 },
                            }
                    )
                )
                .Words
        );

    [Theory]
    [InlineData(Six, true)]
    [InlineData("2024-Q2=6;2024-Q3=66;2024-Q4=74;2025-Q1=79;2025-Q2=84;2025-Q3=88", false)]
    [InlineData("2024-Q2=0;2024-Q3=66;2024-Q4=74;2025-Q1=79;2025-Q2=84;2025-Q3=88", false)]
    public void Prints_where_an_axis_without_zero_starts(string rows, bool isCut)
    {
        var chart = DrawnChart.Narrow(
            DrawnChart.Measure(rows, metric => metric with { Baseline = metric.Baseline with { Value = 61 } })
        );

        Assert.Equal(isCut, chart.Words.Contains("Axis starts at 60%"));
        Assert.Equal(!isCut, chart.Words.Contains("0%"));
    }

    [Fact]
    public void Leads_no_line_over_a_missing_number() =>
        Assert.Equal(
            2,
            DrawnChart
                .Narrow(DrawnChart.Measure(Six.Replace("2024-Q4=74", "2024-Q4=", StringComparison.Ordinal)))
                .PathOf("chart-line")
                .Count(letter => letter == 'M')
        );

    [Fact]
    public void Leads_no_line_over_a_missing_row() =>
        Assert.Equal(
            2,
            DrawnChart
                .Narrow(DrawnChart.Measure(Six.Replace("2024-Q4=74;", "", StringComparison.Ordinal)))
                .PathOf("chart-line")
                .Count(letter => letter == 'M')
        );

    [Fact]
    public void Leads_no_line_over_a_change_of_counting_and_says_what_changed()
    {
        var chart = DrawnChart.Wide(
            DrawnChart.Measure(
                Six,
                metric =>
                    metric with
                    {
                        Breaks = [new() { Period = "2025-Q1", Note = "Contractors counted from here on" }],
                    }
            )
        );

        Assert.Equal(2, chart.PathOf("chart-line").Count(letter => letter == 'M'));
        Assert.Single(chart.Of("chart-break"));
        Assert.Contains("Contractors counted from here on", chart.Words);
    }

    [Fact]
    public void Draws_a_number_that_may_change_hollow_and_the_line_to_it_dashed()
    {
        var chart = DrawnChart.Narrow(Uneven);

        Assert.Single(chart.Of("chart-dot chart-hollow"));
        Assert.StartsWith("M", chart.PathOf("chart-line chart-unsure"), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_too_few_were_counted() =>
        Assert.Contains("too few to show", DrawnChart.Narrow(Uneven).Words);

    [Fact]
    public void Has_a_level_where_the_start_is_not_among_the_numbers()
    {
        var chart = DrawnChart.Wide(
            DrawnChart.Measure(
                Six,
                metric =>
                    metric with
                    {
                        Baseline = new() { Date = new(2024, 6, 30), Value = 58 },
                    }
            )
        );

        Assert.Single(chart.Of("chart-start"));
        Assert.Contains("Start 58%", chart.Words);
    }

    [Fact]
    public void Adds_a_start_that_was_counted_before_all_others()
    {
        var chart = DrawnChart.Wide(
            DrawnChart.Measure(
                Six,
                metric =>
                    metric with
                    {
                        Baseline = new() { Date = new(2024, 3, 31), Value = 58 },
                    }
            )
        );

        Assert.Empty(chart.Of("chart-start"));
        Assert.Contains("Start 58%", chart.Words);
        Assert.Contains("Jan to Mar 2024", chart.Words);
    }

    [Fact]
    public void Prints_all_numbers_with_the_same_decimals() =>
        Assert.All(
            DrawnChart
                .Wide(
                    DrawnChart.Measure(
                        "2024-Q2=61;2024-Q3=66;2024-Q4=74;2025-Q1=79;2025-Q2=84;2025-Q3=94.96",
                        metric =>
                            metric with
                            {
                                Target = new() { Date = new(2026, 3, 31), Value = 95 },
                            }
                    )
                )
                .Words.Where(word => word.EndsWith('%')),
            word => Assert.Equal('.', word[^4])
        );

    [Fact]
    public void Shows_as_many_numbers_as_the_table()
    {
        var rows = string.Join(
            ';',
            Enumerable.Range(0, 30).Select(month => $"{new DateOnly(2023, 1, 1).AddMonths(month):yyyy-MM}={month + 50}")
        );
        var chart = DrawnChart.Narrow(
            DrawnChart.Measure(
                rows,
                metric =>
                    metric with
                    {
                        Frequency = Frequency.Monthly,
                        Baseline = new() { Date = new(2023, 1, 31), Value = 50 },
                    }
            )
        );

        Assert.Equal(23, chart.PathOf("chart-line").Count(letter => letter == 'L'));
        Assert.Single(chart.Of("chart-start"));
    }

    private static Measure Uneven { get; } =
        DrawnChart.Measure(
            Six,
            metric =>
                metric with
                {
                    Series =
                    [
                        .. metric.Series.Select(row =>
                            row.Period switch
                            {
                                "2024-Q4" => row with { Value = "", Quality = "suppressed" },
                                "2025-Q3" => row with { Quality = "provisional" },
                                _ => row,
                            }
                        ),
                    ],
                    Breaks = [new() { Period = "2025-Q2", Note = "Contractors counted from here on" }],
                }
        );

    private static void Match(
        DrawnChart chart,
        string extension = "svg",
        [System.Runtime.CompilerServices.CallerMemberName] string test = ""
    ) => Snapshot.Match(chart.Svg.ToString(SaveOptions.None), extension, test: test);
}
