using System.Globalization;
using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

public sealed class TwoBuildsTests
{
    [Fact]
    public void The_second_build_ends_with_code_4_and_names_the_first()
    {
        using var project = new Project();
        using var first = TargetClaim.Take(project.Site);

        var run = project.BuildOutside();

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture,
                $"error UP902: the build with process number {Environment.ProcessId}, started"
            ),
            run.Out,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(project.Site));
    }

    [Fact]
    public async Task Of_two_processes_at_once_one_writes_and_none_breaks_the_other()
    {
        using var project = new Project().WithUpdates(40);
        for (var i = 0; i < 4; i++)
        {
            using var first = project.StartBuild();
            await Task.Delay(i * 90);
            using var second = project.StartBuild();
            var answers = await Task.WhenAll(
                first.StandardOutput.ReadToEndAsync(),
                second.StandardOutput.ReadToEndAsync()
            );
            await Task.WhenAll(first.WaitForExitAsync(), second.WaitForExitAsync());

            int[] codes = [first.ExitCode, second.ExitCode];
            Assert.Contains(0, codes);
            Assert.All(codes, code => Assert.True(code is 0 or 4, string.Join('\n', answers)));
            project.AssertWhole();
            project.AssertNothingLeftBeside();
        }
    }

    [Fact]
    public void A_lock_whose_holder_was_killed_does_not_stop_the_next_build()
    {
        using var project = new Project();
        using var killed = project.StartBuild();
        while (!killed.HasExited && !File.Exists(SitePlaces.Of(project.Site).Builder)) { }
        killed.Kill();
        killed.WaitForExit();

        Assert.Equal(0, project.BuildOutside().ExitCode);
        project.AssertWhole();
        project.AssertNothingLeftBeside();
    }

    [Fact]
    public async Task A_build_asked_to_stop_ends_with_code_130_and_leaves_the_old_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that asks a process to stop.");
        using var project = new Project().WithUpdates(150);
        project.BuildOutside();
        var good = project.SiteHash();
        project.Rename("Harbour IT", "Another name");

        using var asked = project.StartBuild();
        // The lock is taken before anything is read, long before the swap.
        while (!asked.HasExited && !File.Exists(SitePlaces.Of(project.Site).Builder))
            await Task.Yield();
        Shell.Run("kill", "-TERM", asked.Id.ToString(CultureInfo.InvariantCulture));
        var (output, error) = (await asked.StandardOutput.ReadToEndAsync(), await asked.StandardError.ReadToEndAsync());
        await asked.WaitForExitAsync();

        Assert.Equal((130, ""), (asked.ExitCode, output));
        Assert.Equal("Stopped. The last good site stays as it was.\n", error);
        Assert.Equal(good, project.SiteHash());
        project.AssertNothingLeftBeside();
    }
}
