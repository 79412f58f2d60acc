using Upshot.Diagnostics;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;

namespace Upshot.Tests.Model.Metrics;

public sealed class MetricRulesTests
{
    [Fact]
    public void Finds_nothing_in_a_good_metric() => Assert.Empty(MetricRules.Check(Examples.NewStarterReady));

    [Theory]
    [InlineData(MetricKind.Activity, "UP510")]
    [InlineData(MetricKind.ServiceLevel, "UP510")]
    [InlineData(MetricKind.Outcome, null)]
    [InlineData(MetricKind.Experience, null)]
    [InlineData(MetricKind.Cost, null)]
    public void Only_results_may_be_headlines(MetricKind kind, string? rule)
    {
        var metric = Examples.NewStarterReady with { Kind = kind, Experience = new Reference("x", default) };

        Assert.Equal(rule, MetricRules.Check(metric).SingleOrDefault()?.Rule.Id);
    }

    [Fact]
    public void A_headline_needs_a_target() =>
        Assert.Equal("UP511", Only(Examples.NewStarterReady with { Target = null }).Rule.Id);

    [Fact]
    public void A_target_nobody_agreed_to_is_a_warning()
    {
        var finding = Only(
            Examples.NewStarterReady with
            {
                Target = new() { Date = new(2026, 3, 31), Value = 95 },
            }
        );

        Assert.Equal(("UP512", Severity.Warning), (finding.Rule.Id, finding.Severity));
    }

    [Theory]
    [InlineData(null, null, "UP513")]
    [InlineData("none", null, "UP513")]
    [InlineData("none", "Nobody uses it by hand.", null)]
    [InlineData("desk-problem-solved", null, null)]
    public void A_service_level_names_its_experience_or_says_why_not(string? experience, string? because, string? rule)
    {
        var metric = Examples.NewStarterReady with
        {
            Kind = MetricKind.ServiceLevel,
            Headline = false,
            Experience = experience is null ? null : new Reference(experience, default),
            Because = because,
        };

        Assert.Equal(rule, MetricRules.Check(metric).SingleOrDefault()?.Rule.Id);
    }

    [Fact]
    public void Numbers_stand_in_one_place() =>
        Assert.Equal(
            [
                "there are no numbers. Add 'series' or 'series_file'; write 'series: []' when nothing is measured yet.",
                "there are numbers in 'series' and in 'series_file'. Keep one of the two.",
            ],
            [
                Said(Examples.NewStarterReady with { Series = [] }),
                Said(Examples.NewStarterReady with { SeriesFile = "a.csv" }),
            ]
        );

    [Fact]
    public void A_target_date_before_the_baseline_is_reported()
    {
        var target = Examples.NewStarterReady.Target! with { Date = new(2024, 6, 30) }; // the example has one

        Assert.Equal(
            "the target is due on 2024-06-30, but the baseline is of 2024-06-30",
            Only(Examples.NewStarterReady with { Target = target }).What
        );
    }

    [Theory]
    [InlineData("Nearly all can work.", "UP516")]
    [InlineData("88 of 100 can work.", null)]
    public void A_sentence_of_ones_own_has_a_number(string sentence, string? rule) =>
        Assert.Equal(
            rule,
            MetricRules.Check(Examples.NewStarterReady with { Describe = sentence }).SingleOrDefault()?.Rule.Id
        );

    [Fact]
    public void Each_finding_says_what_is_missing_and_what_to_do()
    {
        var promise = Examples.NewStarterReady with { Kind = MetricKind.ServiceLevel, Headline = false };
        var none = new Reference("none", default);

        Assert.Equal(
            [
                "an activity can't be a headline. Take out 'headline', or make an outcome, experience or cost the headline.",
                "a service level can't be a headline. Take out 'headline', or make an outcome, experience or cost the headline.",
                "a headline needs a target. Add 'target' with a date and a value, or take out 'headline'.",
                "the target does not say who agreed to it. Agree on it with somebody in the business and add 'agreed_with'.",
                "this service level does not say what people think of it. Add 'experience' with the id of a metric, or 'experience: none' with 'because'.",
                "there is no reason why people are not asked. Add 'because' with the reason in one sentence.",
                "the sentence has no number in it. Write the latest number and where it started, or take out 'describe'.",
            ],
            [
                Said(Examples.NewStarterReady with { Kind = MetricKind.Activity }),
                Said(promise with { Headline = true, Experience = new Reference("x", default) }),
                Said(Examples.NewStarterReady with { Target = null }),
                Said(
                    Examples.NewStarterReady with
                    {
                        Target = new() { Date = new(2026, 3, 31), Value = 95 },
                    }
                ),
                Said(promise),
                Said(promise with { Experience = none, Because = " " }),
                Said(Examples.NewStarterReady with { Describe = "Nearly all can work." }),
            ]
        );
    }

    private static string Said(Metric metric) => $"{Only(metric).What}. {Only(metric).Fix}";

    private static Diagnostic Only(Metric metric) => Assert.Single(MetricRules.Check(metric));
}
