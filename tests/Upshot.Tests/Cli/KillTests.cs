using System.Diagnostics;
using Upshot.Output;

namespace Upshot.Tests.Cli;

/// <summary>A rebuild that is killed at any moment leaves the old site or the new one, and nothing in the way of the next.</summary>
public sealed class KillTests
{
    private const int SpreadKills = 10;
    private const int AimedKills = 12;
    private static readonly TimeSpan AimedStep = TimeSpan.FromMilliseconds(4);

    [Fact]
    public async Task Kills_at_many_moments_never_leave_a_mixture()
    {
        using var project = new Project().WithUpdates(60);
        var sites = new Dictionary<string, string>(StringComparer.Ordinal);
        Build(project, sites, "Harbour IT");
        project.Rename("Harbour IT", "Quay IT");
        var whole = Build(project, sites, "Quay IT");
        Assert.Equal(2, sites.Count);

        for (var i = 0; i < SpreadKills; i++)
            await Kill(project, sites, process => Task.Delay(whole * i / SpreadKills));

        for (var i = 0; i < AimedKills; i++)
            await Kill(project, sites, process => AfterStageBegins(project, process, AimedStep * i));

        Build(project, sites, "the last");
        project.AssertNothingLeftBeside();
    }

    /// <summary>A whole build, remembered by its manifest; how long it took.</summary>
    private static TimeSpan Build(Project project, Dictionary<string, string> sites, string name)
    {
        var started = Stopwatch.GetTimestamp();
        Assert.Equal(0, project.BuildOutside().ExitCode);
        sites.TryAdd(project.SiteHash(), name);
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task Kill(Project project, Dictionary<string, string> sites, Func<Process, Task> moment)
    {
        Turn(project, sites[project.SiteHash()]);
        using var process = project.StartBuild();
        await moment(process);
        process.Kill();
        await process.WaitForExitAsync();

        project.AssertWhole();
        Assert.Contains(project.SiteHash(), sites);
    }

    /// <summary>The site that is not there now is the one to build.</summary>
    private static void Turn(Project project, string now) =>
        project.Rename(now, now == "Quay IT" ? "Harbour IT" : "Quay IT");

    /// <summary>Most of a build is starting and reading; the dangerous part begins with the stage.</summary>
    private static async Task AfterStageBegins(Project project, Process process, TimeSpan wait)
    {
        var places = SitePlaces.Of(project.Site);
        // What an earlier kill left behind must go first.
        while (!process.HasExited && !File.Exists(places.Builder))
            await Task.Yield();
        while (!process.HasExited && (!Directory.Exists(places.Stage) || HasManifest(places.Stage)))
            await Task.Yield();

        var seen = Stopwatch.GetTimestamp();
        while (!process.HasExited && Stopwatch.GetElapsedTime(seen) < wait)
            await Task.Yield();
    }

    private static bool HasManifest(string stage) => File.Exists(Path.Combine(stage, Manifest.FileName));
}
