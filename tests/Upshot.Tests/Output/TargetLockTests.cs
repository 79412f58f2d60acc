using System.Diagnostics;
using System.Globalization;
using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Output;

public sealed class TargetLockTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_second_build_is_told_who_the_first_is()
    {
        using var first = TargetClaim.Take(folder["dist"]);

        var result = SiteWriter.Write(folder["dist"], Sites.Saying("second", 3));

        Assert.Equal(Outcome.Busy, result.Outcome);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("UP902", finding.Rule.Id);
        Assert.Contains($"process number {Environment.ProcessId}, started 20", finding.What, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["dist"]));
    }

    [Fact]
    public void The_second_build_goes_on_when_the_first_has_ended()
    {
        TargetClaim.Take(folder["dist"]).Dispose();

        Assert.Equal(Outcome.Done, SiteWriter.Write(folder["dist"], Sites.Saying("second", 3)).Outcome);
        Sites.AssertAlone(folder, "dist");
    }

    [Theory]
    [InlineData("999999999 2020-01-01T00:00:00Z\n")]
    [InlineData("1 2020-01-01T00:00:00Z\n")]
    [InlineData("not a note")]
    [InlineData("")]
    public void A_lock_whose_build_has_ended_is_taken_over(string note)
    {
        folder.Write(".dist.upshot-lock", "");
        folder.Write(".dist.upshot-builder", note);

        Assert.Equal(Outcome.Done, SiteWriter.Write(folder["dist"], Sites.Saying("next", 3)).Outcome);
        Sites.AssertAlone(folder, "dist");
    }

    [Fact]
    public void A_target_reached_by_another_name_is_the_same_target()
    {
        Directory.CreateSymbolicLink(folder["other"], folder["dist"]);
        using var first = TargetClaim.Take(folder["dist"]);

        Assert.Equal(Outcome.Busy, SiteWriter.Write(folder["other"], Sites.Saying("second", 3)).Outcome);
    }

    [Fact]
    public async Task Of_many_builds_at_once_each_writes_all_or_nothing()
    {
        var builds = Enumerable
            .Range(0, 24)
            .Select(i => Task.Run(() => SiteWriter.Write(folder["dist"], Sites.Saying(Word(i), 20)).Outcome));

        var outcomes = await Task.WhenAll(builds);

        Assert.Contains(Outcome.Done, outcomes);
        Assert.DoesNotContain(Outcome.Failed, outcomes);
        Assert.DoesNotContain(Outcome.Refused, outcomes);
        Sites.AssertWhole(folder, "dist");
        Sites.AssertAlone(folder, "dist");
    }

    [Fact]
    public void The_note_names_this_process_and_when_it_started()
    {
        using var claim = TargetClaim.Take(folder["dist"]);
        using var self = Process.GetCurrentProcess();

        var note = File.ReadAllText(claim.Places.Builder).Split(' ');

        Assert.Equal(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), note[0]);
        Assert.Equal(
            self.StartTime.ToUniversalTime(),
            DateTime.Parse(note[1], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            TimeSpan.FromSeconds(2)
        );
    }

    private static string Word(int number) => $"word{number}";
}
