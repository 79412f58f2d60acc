using System.Globalization;
using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class StatusRuleTests
{
    private static readonly StatusInput Rising = new()
    {
        Better = Better.Up,
        BaselineDate = new(2025, 1, 1),
        BaselineValue = 0,
        TargetDate = new(2025, 12, 31),
        TargetValue = 100,
        Points = [],
        Frequency = Frequency.Monthly,
        Day = new(2025, 7, 10),
    };

    public static TheoryData<string> GoldenCases => [.. Vectors.Rows("status-vectors.csv").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(GoldenCases))]
    public void Gives_the_status_of_the_golden_case(string name)
    {
        var row = Vectors.Rows("status-vectors.csv").Single(row => row[0] == name);

        Assert.Equal(Vectors.Status(row[9]), StatusRule.Of(Input(row)));
    }

    [Fact]
    public void All_golden_cases_are_there() => Assert.Equal(29, GoldenCases.Count);

    [Theory]
    [InlineData("0.5", Status.OnTrack)]
    [InlineData("0.500000000000000000000000001", Status.Behind)]
    public void Noise_up_to_its_own_size_is_not_worse(string below, Status otherwise)
    {
        var input = Rising with
        {
            BaselineValue = 10,
            Noise = 0.5m,
            Points = [new(Period.OfDay(new(2025, 1, 2)), 10 - decimal.Parse(below, CultureInfo.InvariantCulture))],
            Day = new(2025, 1, 3),
        };

        Assert.Equal(otherwise == Status.OnTrack ? Status.OnTrack : Status.Worse, StatusRule.Of(input));
    }

    [Fact]
    public void A_value_that_misses_the_tolerance_by_the_last_digit_is_behind()
    {
        var day = new DateOnly(2025, 7, 2);
        var onTheLimit = Rising with { Points = [new(Period.OfDay(day), 40m)] };
        var under = Rising with { Points = [new(Period.OfDay(day), 39.99999999999999999999999999m)] };

        Assert.Equal((Status.OnTrack, Status.Behind), (StatusRule.Of(onTheLimit), StatusRule.Of(under)));
    }

    [Fact]
    public void Below_a_line_that_was_to_be_held_is_behind_when_the_difference_is_noise()
    {
        var input = Rising with
        {
            BaselineValue = 99.9m,
            TargetValue = 99.9m,
            Noise = 0.2m,
            Points = [new(Period.OfMonth(2025, 6), 99.8m)],
        };

        Assert.Equal(Status.Behind, StatusRule.Of(input));
    }

    [Theory]
    [InlineData(Frequency.Daily, 7)]
    [InlineData(Frequency.Weekly, 21)]
    [InlineData(Frequency.Monthly, 62)]
    [InlineData(Frequency.Quarterly, 138)]
    [InlineData(Frequency.HalfYearly, 276)]
    [InlineData(Frequency.Yearly, 460)]
    public void A_number_is_out_of_date_one_day_after_its_limit(Frequency frequency, int days)
    {
        var counted = new DateOnly(2025, 2, 1);
        var input = Rising with { Points = [new(Period.OfDay(counted), 100)], Frequency = frequency };

        Assert.Equal(Status.Met, StatusRule.Of(input with { Day = counted.AddDays(days) }));
        Assert.Equal(Status.OutOfDate, StatusRule.Of(input with { Day = counted.AddDays(days + 1) }));
    }

    private static StatusInput Input(string[] row) =>
        new()
        {
            Better = Enum.Parse<Better>(row[1], ignoreCase: true),
            BaselineDate = Vectors.Day(row[2]),
            BaselineValue = Number(row[3]),
            TargetDate = row[4] == "" ? null : Vectors.Day(row[4]),
            TargetValue = row[5] == "" ? null : Number(row[5]),
            Points = [.. row[6].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Point)],
            Frequency = Enum.Parse<Frequency>(row[7], ignoreCase: true),
            Day = Vectors.Day(row[8]),
        };

    private static Point Point(string text)
    {
        var parts = text.Split('=');
        var period = PeriodParser.Parse(parts[0], financialYearStarts: 4).Period;
        Assert.NotNull(period);
        return new(period.Value, parts[1] == "" ? null : Number(parts[1]));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
