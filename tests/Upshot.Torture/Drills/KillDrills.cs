using System.Globalization;

namespace Upshot.Torture.Drills;

/// <summary>A build that dies leaves the old site or the new one, and nothing in the way of the next.</summary>
internal static class KillDrills
{
    private const int RandomKills = 1000;

    public static Drill AtCalls { get; } =
        new("T30", "kills at a system call that left half a site, or the next build in trouble", 6, AtEachCall);

    public static Drill AtRandom { get; } =
        new("T30", "kills at any moment that left half a site, or the next build in trouble", 3, AtAnyMoment);

    private static IEnumerable<Try> AtEachCall(Victim victim) =>
        Enum.GetValues<Beginning>()
            .SelectMany(beginning =>
                CallPoint
                    .Of(victim, beginning)
                    .Where(point => point.Changes)
                    .Select(point => new Try($"{beginning}, killed at {point}", hurt => Killed(hurt, beginning, point)))
            );

    private static Task<Tally> Killed(Victim victim, Beginning beginning, CallPoint point)
    {
        victim.Begin(beginning);
        var run = victim.Build([.. Strace.Killing(point)]);
        return Task.FromResult(
            run.ExitCode == 0 ? Tally.Missed : Tally.Of(victim.Torn(beginning) ?? victim.NotRecovered())
        );
    }

    private static IEnumerable<Try> AtAnyMoment(Victim victim)
    {
        var random = new Random(1);
        for (var i = 0; i < RandomKills; i++)
        {
            var (part, beginning) = (random.NextDouble(), (Beginning)random.Next(3));
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"{beginning}, killed after {part:0.000} of a build"),
                hurt => KilledAfter(hurt, beginning, part)
            );
        }
    }

    private static async Task<Tally> KilledAfter(Victim victim, Beginning beginning, double part)
    {
        victim.Begin(beginning);
        using var build = victim.Start();
        await Task.Delay(victim.Whole * part);
        build.Kill();
        await build.WaitForExitAsync();
        return Tally.Of(victim.Torn(beginning) ?? victim.NotRecovered());
    }
}
