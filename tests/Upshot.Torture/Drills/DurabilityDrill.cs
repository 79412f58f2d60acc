using System.Text.RegularExpressions;
using Upshot.Output;

namespace Upshot.Torture.Drills;

/// <summary>
/// The disk has every file and every folder of the new site before it takes the old one's place, and has the exchange
/// before the old one is removed. This is the order of the calls; a real loss of power is not tried.
/// </summary>
internal static partial class DurabilityDrill
{
    private const int Builds = 100;

    public static Drill Order { get; } =
        new("T33", "files and folders that the disk did not have when the sites changed places", 1, All);

    private static IEnumerable<Try> All(Victim victim) =>
        Enumerable.Range(1, Builds).Select(number => new Try($"build {number}", Ordered));

    private static Task<Tally> Ordered(Victim victim)
    {
        using var folder = new TempFolder();
        victim.Begin(Beginning.Change);
        victim.Build([.. Strace.Tracing(folder["trace"], "openat,fsync,mkdir,renameat2,unlink,rmdir")]);

        var places = SitePlaces.Of(victim.Site);
        string[] lines = File.ReadAllLines(folder["trace"]);
        var swap = Array.FindIndex(lines, line => line.Contains("RENAME_EXCHANGE", StringComparison.Ordinal));
        if (swap < 0)
            return Task.FromResult(Tally.Of("the sites did not change places in one step"));

        var kept = Flushed(lines[..swap]);
        string[] made = [.. Made(lines[..swap], places.Stage), places.Parent];
        var tally = new Tally(made.Length, [.. made.Where(path => !kept.Contains(path))]);
        var removal = Array.FindIndex(
            lines,
            swap,
            line =>
                line.Contains("unlink(", StringComparison.Ordinal)
                && line.Contains(places.Stage, StringComparison.Ordinal)
        );
        return Task.FromResult(
            tally
                + Tally.Of(
                    removal > 0 && Flushed(lines[swap..removal]).Contains(places.Parent)
                        ? null
                        : "the old site is removed before the disk has the exchange"
                )
        );
    }

    private static HashSet<string> Flushed(string[] lines) =>
        [
            .. lines
                .Select(line => Flush.Match(line))
                .Where(match => match.Success)
                .Select(match => match.Groups["path"].Value),
        ];

    /// <summary>Files and folders of the stage, as they were made.</summary>
    private static IEnumerable<string> Made(string[] lines, string stage) =>
        lines
            .Where(line =>
                line.Contains("O_CREAT", StringComparison.Ordinal) || line.Contains("mkdir(", StringComparison.Ordinal)
            )
            .Select(line => Quoted.Match(line).Groups["path"].Value)
            .Where(path => path.StartsWith(stage, StringComparison.Ordinal));

    [GeneratedRegex(@"fsync\(\d+<(?<path>[^>]*)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Flush { get; }

    [GeneratedRegex("\"(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted { get; }
}
