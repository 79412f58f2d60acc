using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>No page holds the time of its build: what counts is the day the site speaks from, and nothing else.</summary>
[Trait(Figure.Trait, "T38")]
public sealed class EpochTests
{
    private const string Noon = "1763208000"; // on the day that the project speaks from

    private static readonly string[] Epochs = ["0", "1", "1763164800", "4102444800"];

    [Fact]
    public void The_clock_of_the_builder_changes_no_byte()
    {
        using var project = new Project();
        Assert.Equal(0, project.Build().ExitCode);
        var first = project.SiteHash();
        List<string> others = [];
        foreach (var epoch in Epochs)
        {
            SetTimes(project, DateTime.UnixEpoch.AddSeconds(long.Parse(epoch)));
            var run = Run(project, ["build", "--now", "2025-11-15"], epoch);
            if (run.ExitCode != 0 || project.SiteHash() != first)
                others.Add($"at {epoch}: {run.Error}");
        }

        Figure.None("T38", "builds with other bytes at another time", others, Epochs.Length);
    }

    [Fact]
    public void The_time_that_is_told_is_the_day_of_the_site()
    {
        using var project = new Project();
        Assert.Equal(0, project.Build().ExitCode);
        var first = project.SiteHash();

        // Any second of a day is that day.
        var run = Run(project, ["build"], Noon);

        Assert.Equal((0, first), (run.ExitCode, project.SiteHash()));
    }

    private static UpshotRun Run(Project project, string[] words, string epoch) =>
        UpshotProcess.Run(
            words,
            project.Folder.Root,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["SOURCE_DATE_EPOCH"] = epoch }
        );

    private static void SetTimes(Project project, DateTime time)
    {
        foreach (var path in Directory.EnumerateFiles(project.Folder["content"], "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(path, time);
    }
}
