using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class HorizonTests
{
    [Theory]
    [InlineData("2023-04-01", "2028-03-31", "2025-11-15", 3, 5)]
    [InlineData("2023-04-01", "2028-03-31", "2023-04-01", 1, 5)]
    [InlineData("2023-04-01", "2028-03-31", "2024-03-31", 1, 5)]
    [InlineData("2023-04-01", "2028-03-31", "2024-04-01", 2, 5)]
    [InlineData("2023-04-01", "2028-03-31", "2028-03-31", 5, 5)]
    [InlineData("2023-04-01", "2028-04-01", "2028-04-01", 5, 5)]
    [InlineData("2024-02-29", "2026-02-27", "2025-02-28", 2, 2)]
    [InlineData("2024-04-01", "2024-04-01", "2024-04-01", 1, 1)]
    public void Counts_years_from_the_first_day(string since, string until, string day, int year, int years) =>
        Assert.Equal(new Horizon(year, years), Horizon.Of(Vectors.Day(since), Vectors.Day(until), Vectors.Day(day)));

    [Theory]
    [InlineData("2023-03-31")]
    [InlineData("2028-04-01")]
    public void Says_nothing_outside_its_years(string day) =>
        Assert.Null(Horizon.Of(new(2023, 4, 1), new(2028, 3, 31), Vectors.Day(day)));
}
