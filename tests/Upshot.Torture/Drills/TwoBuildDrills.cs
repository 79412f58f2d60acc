using System.Diagnostics;
using System.Globalization;

namespace Upshot.Torture.Drills;

/// <summary>Of two builds at once one writes, and a lock whose holder is dead holds nobody up.</summary>
internal static class TwoBuildDrills
{
    private const int Pairs = 1000;

    public static Drill AtOnce { get; } = new("T34", "pairs of builds that mixed, stuck or both lost", 2, AllPairs);

    private static IEnumerable<Try> AllPairs(Victim victim)
    {
        var random = new Random(2);
        for (var i = 0; i < Pairs; i++)
        {
            var (offset, isKilled) = (random.NextDouble(), i % 4 == 0);
            yield return new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the second begins after {offset:0.000} of the first{(isKilled ? ", which is killed then" : "")}"
                ),
                hurt => Pair(hurt, offset, isKilled)
            );
        }
    }

    private static async Task<Tally> Pair(Victim victim, double offset, bool isKilled)
    {
        victim.Begin(Beginning.Change);
        using var first = victim.Start();
        await Task.Delay(victim.Whole * offset);
        if (isKilled)
        {
            first.Kill();
            await first.WaitForExitAsync();
        }

        using var second = victim.Start();
        string[] said = await Task.WhenAll(Said(first), Said(second));
        return Tally.Of(Wrong(first, second, isKilled, said) ?? victim.Torn(Beginning.Change) ?? victim.NotRecovered());
    }

    private static string? Wrong(Process first, Process second, bool isKilled, string[] said)
    {
        var rights = isKilled ? second.ExitCode == 0 : (first.ExitCode, second.ExitCode) is (0, 4) or (4, 0) or (0, 0);
        return rights
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"codes {first.ExitCode} and {second.ExitCode}: {string.Join(" / ", said)}"
            );
    }

    private static async Task<string> Said(Process process)
    {
        var said = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said.Split('\n')[0];
    }
}
