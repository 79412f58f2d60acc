using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("0.125", 2, "0.13")]
    [InlineData("7", -1, "7")]
    [InlineData("0.1", 40, "0.1")]
    public void Halves_go_away_from_zero(string value, int decimals, string expected) =>
        Assert.Equal(Number(expected), Rounding.Round(Number(value), decimals));

    /// <summary>Only a number that misses its aim needs to be kept apart from it.</summary>
    [Theory]
    [InlineData(Better.Up, "94.96", "95", 2)]
    [InlineData(Better.Up, "95.04", "95", 0)]
    [InlineData(Better.Up, "95", "95", 0)]
    [InlineData(Better.Down, "5.04", "5", 2)]
    [InlineData(Better.Down, "4.96", "5", 0)]
    [InlineData(Better.Down, "5", "5", 0)]
    public void No_number_that_misses_looks_as_if_it_met(Better better, string value, string target, int decimals) =>
        Assert.Equal(decimals, Rounding.Guard(0, [Number(value)], Number(target), better));

    [Theory]
    [InlineData(0, "1.2", "1.4", 1)]
    [InlineData(1, "1.2", "1.2", 1)]
    [InlineData(0, "0.0000000000000000000000000001", "0", 28)]
    [InlineData(0, "1.004", "1.0041", 4)]
    public void Two_numbers_that_differ_look_different(int decimals, string left, string right, int expected) =>
        Assert.Equal(expected, Rounding.Apart(decimals, Number(left), Number(right)));

    [Fact]
    public void A_metric_that_does_not_say_gets_as_many_decimals_as_its_numbers_have_but_two_at_most()
    {
        Assert.Equal(0, Rounding.Natural([]));
        Assert.Equal(0, Rounding.Natural([3m, 4.0m]));
        Assert.Equal(1, Rounding.Natural([3m, 4.5m]));
        Assert.Equal(2, Rounding.Natural([0.125m, 1m]));
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
