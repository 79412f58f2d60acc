using System.Diagnostics;
using System.Globalization;

namespace Upshot.Tests.Support;

/// <summary>
/// How long a thing may take. Only the time that the machine gave to this thread counts, and a busy one gets five tries: a
/// slow algorithm fails all the same.
/// </summary>
internal static class Patience
{
    private const int Tries = 5;

    /// <summary>Linux tells here, in nanoseconds, how long the thread that reads it has worked.</summary>
    private const string Worked = "/proc/thread-self/schedstat";

    public static void Within(double seconds, Action run) => Assert.InRange(Best(seconds, run), 0, seconds);

    /// <summary>The shortest run in seconds; the first that is short enough ends it.</summary>
    /// <param name="enough">In seconds.</param>
    /// <param name="run">Works on the thread that calls it.</param>
    public static double Best(double enough, Action run) => Best(enough, run, File.Exists(Worked) ? Thread : Wall);

    /// <summary>Of work on several threads: by the clock on the wall.</summary>
    public static void AllWithin(double seconds, Action run) => Assert.InRange(Best(seconds, run, Wall), 0, seconds);

    private static double Best(double enough, Action run, Func<double> clock)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Tries && best > enough; i++)
        {
            var before = clock();
            run();
            best = Math.Min(best, clock() - before);
        }

        return best;
    }

    private static double Thread() =>
        long.Parse(File.ReadAllText(Worked).Split(' ')[0], CultureInfo.InvariantCulture) / 1e9;

    private static double Wall() => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
}
