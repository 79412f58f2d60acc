using Upshot.Model.Metrics;

namespace Upshot.Tests.Model.Metrics;

public sealed class RollUpTests
{
    [Fact]
    public void Counts_each_status_with_the_worst_first()
    {
        var rollUp = RollUp.Of([Status.OnTrack, Status.Mixed, Status.OnTrack, Status.Behind]);

        Assert.Equal([new(Status.Mixed, 1), new(Status.Behind, 1), new(Status.OnTrack, 2)], rollUp.Counts);
        Assert.Equal(4, rollUp.Total);
    }

    [Fact]
    public void Says_when_a_part_is_out_of_date()
    {
        Assert.True(RollUp.Of([Status.Met, Status.OutOfDate]).HasOutOfDate);
        Assert.False(RollUp.Of([Status.Met, Status.NotMeasured]).HasOutOfDate);
    }
}
