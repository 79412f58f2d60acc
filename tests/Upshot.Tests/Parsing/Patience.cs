using System.Diagnostics;

namespace Upshot.Tests.Parsing;

/// <summary>
/// How long a thing may take. A busy machine gets three tries, and only the time that it gave to this process counts; a
/// slow algorithm fails all the same.
/// </summary>
internal static class Patience
{
    public static void Within(double seconds, Action run) => Assert.InRange(Best(seconds, run), 0, seconds);

    /// <summary>The shortest run in seconds; the first that is short enough ends it.</summary>
    public static double Best(double enough, Action run)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 3 && best > enough; i++)
        {
            var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            run();
            var worked = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            best = Math.Min(best, Math.Min(worked, clock.Elapsed.TotalSeconds));
        }

        return best;
    }
}
