using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class PairRuleTests
{
    public static TheoryData<string, string, string> GoldenPairs
    {
        get
        {
            var pairs = new TheoryData<string, string, string>();
            foreach (var row in Vectors.Rows("pair-vectors.csv"))
                pairs.Add(row[0], row[1], row[2]);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(GoldenPairs))]
    public void Shows_the_pair_as_the_golden_case_says(string serviceLevel, string experience, string shown) =>
        Assert.Equal(Vectors.Status(shown), PairRule.Of(Vectors.Status(serviceLevel), Vectors.Status(experience)));

    [Fact]
    public void All_golden_pairs_are_there() => Assert.Equal(64, GoldenPairs.Count);

    [Fact]
    public void Only_two_good_statuses_together_are_good()
    {
        foreach (var serviceLevel in Enum.GetValues<Status>())
        foreach (var experience in Enum.GetValues<Status>())
        {
            var shown = PairRule.Of(serviceLevel, experience);
            Assert.True(Enum.IsDefined(shown));
            Assert.Equal(IsGood(serviceLevel) && IsGood(experience), IsGood(shown));
        }
    }

    private static bool IsGood(Status status) => status is Status.Met or Status.OnTrack;
}
