using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>A long report in IT language, shown to somebody who will not read the findings one by one.</summary>
public sealed class PuffedReportTests
{
    [Fact]
    public void One_screen_says_why_nobody_in_the_business_will_read_it()
    {
        var run = UpshotInside.Run([
            "check",
            "--now",
            "2025-11-15",
            "--root",
            Path.Combine(Repository.Root, "tests", "Upshot.Tests", "Examples", "puffed-report"),
        ]);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 30, 40);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal("Why business readers will not read this site", lines[0]);
        // Sentences, words, length, and numbers without experience behind them.
        foreach (var rule in (string[])["UP321", "UP310", "UP330", "UP513"])
            Assert.Contains(lines, line => line.EndsWith($" {rule}", StringComparison.Ordinal));
        Snapshot.Match(string.Join('\n', lines[..^1]));
    }
}
