using Upshot.Model.Metrics;
using Upshot.Model.Wording;
using Upshot.Tests.Model.Metrics;
using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Wording;

public sealed class MeasureTextTests
{
    private static readonly MeasureText Text = Languages.EnglishText;

    [Fact]
    public void Says_in_English_how_the_example_site_stands() =>
        Snapshot.Match(
            string.Join(
                '\n',
                Northbridge
                    .Measures(Northbridge.EnglishTitles)
                    .Select(measure => Northbridge.Describe(measure, Languages.EnglishText))
            )
        );

    [Fact]
    public void Says_in_Swedish_how_the_example_site_stands() =>
        Snapshot.Match(
            string.Join(
                '\n',
                Northbridge
                    .Measures(Northbridge.SwedishTitles)
                    .Select(measure => Northbridge.Describe(measure, Languages.SwedishText))
            )
        );

    [Fact]
    public void A_fall_in_a_large_count_is_said_in_things_and_not_in_percent()
    {
        var measure = Applications("9500", "350");

        Assert.Equal(Status.Met, measure.Status);
        Assert.Equal("9,150 fewer, which is better", Text.Difference(measure));
        Assert.Equal("9,500 → 350, reaching the aim of 350", Text.FromToAim(measure));
    }

    [Theory]
    [InlineData("0", "5", "5 more, which is worse", "5 in July to September 2025, up from 0 in")]
    [InlineData("-20", "-5", "15 more, which is worse", "−5 in July to September 2025, up from −20 in")]
    [InlineData("-5", "-20", "15 fewer, which is better", "−20 in July to September 2025, down from −5 in")]
    [InlineData("5", "0", "5 fewer, which is better", "0 in July to September 2025, down from 5 in")]
    public void From_zero_or_below_both_numbers_are_said_and_no_share(
        string from,
        string to,
        string difference,
        string sentence
    )
    {
        var measure = Applications(from, to);

        Assert.Equal(difference, Text.Difference(measure));
        Assert.Contains(sentence, Text.Sentence(measure), StringComparison.Ordinal);
        Assert.DoesNotContain('%', Text.Sentence(measure) + Text.FromToAim(measure) + Text.Difference(measure));
    }

    [Theory]
    [InlineData("61", "62", "1 percentage point up, which is better")]
    [InlineData("61", "60", "1 percentage point down, which is worse")]
    [InlineData("61", "63", "2 percentage points up, which is better")]
    [InlineData("61", "62.5", "1.5 percentage points up, which is better")]
    [InlineData("61", "62.0", "1 percentage point up, which is better")]
    [InlineData("61.5", "62.5", "1.0 percentage points up, which is better")]
    [InlineData("61", "61", "no change")]
    public void Differences_between_percents_are_percentage_points(string from, string to, string expected) =>
        Assert.Equal(expected, Text.Difference(Ready(from, to, metric => metric with { Decimals = null })));

    [Fact]
    public void A_difference_is_between_the_numbers_as_printed()
    {
        // 87.6 and 61.4 are 26.2 apart, but the page says 88% and 61%.
        var measure = Ready("61.4", "87.6", metric => metric);

        Assert.Equal("61% → 88%, aiming for 95% by March 2026", Text.FromToAim(measure));
        Assert.Equal("27 percentage points up, which is better", Text.Difference(measure));
    }

    [Fact]
    public void A_difference_in_money_has_the_pence_of_the_amounts()
    {
        var measure = Ready("38.04", "38.26", metric => metric with { Unit = Unit.Currency, Decimals = 1 });

        Assert.Equal("£38.04 → £38.26, aiming for £95.00 by March 2026", Text.FromToAim(measure));
        Assert.Equal("up £0.22, which is better", Text.Difference(measure));
    }

    [Theory]
    [InlineData("61", "62.9", 2)]
    [InlineData("61", "59.1", 2)]
    [InlineData("88.1", "88.3", 0)]
    public void A_change_within_the_noise_or_too_small_to_see_is_no_change(string from, string to, int noise)
    {
        var measure = Ready(from, to, metric => metric with { Noise = noise });

        Assert.Equal("about the same", Text.Difference(measure));
        Assert.Contains(", about the same as ", Text.Sentence(measure), StringComparison.Ordinal);
        Assert.DoesNotContain("better", Text.Sentence(measure), StringComparison.Ordinal);
        Assert.DoesNotContain("worse", Text.Sentence(measure), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_number_again_is_said_so() =>
        Assert.StartsWith(
            "New starters with everything working on day one: 61% in July to September 2025, "
                + "the same as in April to June 2024. ",
            Text.Sentence(Ready("61", "61", metric => metric)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Rounding_never_makes_a_missed_aim_look_met() =>
        Assert.Equal(
            "61.00% → 94.96%, aiming for 95.00% by March 2026",
            Text.FromToAim(Ready("61", "94.96", metric => metric))
        );

    [Theory]
    [InlineData("2025-02-10", "Counted differently before 10 February 2025")]
    [InlineData("2025-02", "Counted differently before February 2025")]
    [InlineData("2025/26", "Counted differently before April 2025")]
    public void Across_a_change_of_counting_nothing_is_compared(string period, string expected)
    {
        var measure = Ready("61", "88", metric => metric with { Breaks = [new() { Period = period, Note = "New" }] });

        Assert.Equal(expected, Text.Difference(measure));
        Assert.Equal(
            "61% before we counted differently, 88% now, aiming for 95% by March 2026",
            Text.FromToAim(measure)
        );
        Assert.Equal(
            "New starters with everything working on day one: 88% in July to September 2025. "
                + $"It was 61% in April to June 2024. {expected}. The aim is 95% by March 2026. On track.",
            Text.Sentence(measure)
        );
    }

    [Fact]
    public void Without_a_number_it_says_where_we_started()
    {
        var measure = Examples.Measure(Examples.NewStarterReady with { Series = [] });

        Assert.Equal("Not measured yet", Text.Latest(measure));
        Assert.Equal("", Text.Difference(measure));
        Assert.Equal("Started from 61%, aiming for 95% by March 2026", Text.FromToAim(measure));
        Assert.Equal(
            "New starters with everything working on day one: not measured yet. "
                + "We started from 61% in April to June 2024. The aim is 95% by March 2026.",
            Text.Sentence(measure)
        );
    }

    [Fact]
    public void Without_a_target_there_is_no_aim()
    {
        var measure = Ready("61", "88", metric => metric with { Target = null });

        Assert.Equal("61% → 88%", Text.FromToAim(measure));
        Assert.EndsWith("which is better. No target set.", Text.Sentence(measure), StringComparison.Ordinal);
    }

    [Fact]
    public void An_aim_that_lies_behind_us_was_one()
    {
        var measure = Ready(
            "61",
            "88",
            metric =>
                metric with
                {
                    Target = new() { Date = new(2025, 9, 14), Value = 95 },
                }
        );

        Assert.Equal("61% → 88%; the aim was 95% by 14 September 2025", Text.FromToAim(measure));
        Assert.EndsWith(
            "The aim was 95% by 14 September 2025. Target missed.",
            Text.Sentence(measure),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_line_to_hold_is_no_plan()
    {
        var measure = Ready("99", "98.5", metric => metric with { Decimals = 1, Noise = 1 });

        Assert.Equal("99.0% → 98.5%; the line we hold is 95.0%", Text.FromToAim(measure));
        Assert.EndsWith("The line we hold is 95.0%. Target met.", Text.Sentence(measure), StringComparison.Ordinal);
    }

    [Fact]
    public void The_authors_own_sentence_wins() =>
        Assert.Equal(
            "88 of 100 could start.",
            Text.Sentence(Ready("61", "88", metric => metric with { Describe = "88 of 100 could start." }))
        );

    [Fact]
    public void A_number_that_stands_in_for_another_says_so()
    {
        var metric = Examples.NewStarterReady with { Proxy = "how quickly people can work" };

        Assert.Equal("Stands in for how quickly people can work", Text.Proxy(metric));
        Assert.Equal("", Text.Proxy(Examples.NewStarterReady));
        Assert.StartsWith(
            "New starters with everything working on day one (stands in for how quickly people can work): 88%",
            Text.Sentence(Examples.Measure(metric)),
            StringComparison.Ordinal
        );
    }

    private static Measure Ready(string from, string to, Func<Metric, Metric> change) =>
        Examples.Measure(
            change(
                Examples.NewStarterReady with
                {
                    Baseline = new() { Date = new(2024, 6, 30), Value = decimal.Parse(from) },
                    Series = Examples.Rows($"2025-Q3={to}"),
                }
            )
        );

    private static Measure Applications(string from, string to) =>
        Ready(
            from,
            to,
            metric =>
                metric with
                {
                    Unit = Unit.Count,
                    Better = Better.Down,
                    Target = new() { Date = new(2026, 3, 31), Value = 350 },
                }
        );
}
