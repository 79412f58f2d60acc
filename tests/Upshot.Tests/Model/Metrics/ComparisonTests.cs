using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(Better.Up, 61, 88, Movement.Up, Meaning.Better)]
    [InlineData(Better.Up, 64, 58, Movement.Down, Meaning.Worse)]
    [InlineData(Better.Down, 8, 7, Movement.Down, Meaning.Better)]
    [InlineData(Better.Down, 7, 8, Movement.Up, Meaning.Worse)]
    [InlineData(Better.Up, 8, 8, Movement.Same, Meaning.AboutTheSame)]
    public void Says_where_the_number_went_and_what_it_means(
        Better better,
        int from,
        int to,
        Movement movement,
        Meaning meaning
    )
    {
        var comparison = Compare(from, to, Examples.HiringLeadTime with { Better = better });

        Assert.Equal((to - from, movement, meaning), (comparison.Difference, comparison.Movement, comparison.Meaning));
    }

    [Theory]
    [InlineData(62, Meaning.AboutTheSame)]
    [InlineData(59, Meaning.AboutTheSame)]
    [InlineData(64, Meaning.Better)]
    public void A_change_no_larger_than_the_noise_means_nothing(int to, Meaning meaning) =>
        Assert.Equal(meaning, Compare(61, to, Examples.NewStarterReady with { Noise = 2 }).Meaning);

    [Theory]
    [InlineData(0, 380, null)]
    [InlineData(-20, 2, null)]
    [InlineData(8, 6, -0.25)]
    public void There_is_no_share_of_zero_or_less(int from, int to, double? share) =>
        Assert.Equal((decimal?)share, Compare(from, to, Examples.HiringLeadTime).Share);

    [Theory]
    [InlineData("2025-01", Meaning.Better)]
    [InlineData("2025-02", Meaning.NotCompared)]
    [InlineData("2025-04", Meaning.NotCompared)]
    [InlineData("2025-05", Meaning.Better)]
    public void Nothing_is_compared_across_a_break(string breakPeriod, Meaning meaning)
    {
        var series = new SeriesBreak(PeriodParser.Parse(breakPeriod).Period!.Value, "New form"); // a period
        var comparison = Comparison.Of(
            new(Period.OfMonth(2025, 1), 1),
            new(Period.OfMonth(2025, 4), 2),
            Examples.NewStarterReady,
            [series]
        );

        Assert.Equal(meaning, comparison?.Meaning);
        Assert.Equal(meaning == Meaning.NotCompared, comparison?.Difference is null);
    }

    [Fact]
    public void A_missing_value_is_not_compared() =>
        Assert.Null(
            Comparison.Of(new(Period.OfYear(2024), null), new(Period.OfYear(2025), 1), Examples.NewStarterReady, [])
        );

    private static Comparison Compare(decimal from, decimal to, Metric metric) =>
        Comparison.Of(new(Period.OfYear(2024), from), new(Period.OfYear(2025), to), metric, [])!; // both have values
}
