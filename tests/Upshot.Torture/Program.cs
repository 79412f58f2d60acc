using System.Diagnostics;
using Upshot.Torture.Drills;

namespace Upshot.Torture;

/// <summary>
/// Hurts builds in every way that the system knows, counts what breaks, and writes the table of promises.
/// <c>--short</c> takes a fair part of each drill; <c>--only T30</c> takes one promise; <c>--minutes 20</c> limits each
/// drill; <c>--suite</c> runs the tests that give figures too; <c>--table FILE</c> writes the table of all figures kept so
/// far. Ends with 1 when a promise broke. UPSHOT_PROGRAM in the environment names a published upshot to hurt.
/// </summary>
internal static class Program
{
    private static readonly Drill[] Drills =
    [
        KillDrills.AtCalls,
        KillDrills.AtRandom,
        SameBytesDrill.Variations,
        FaultDrills.AtCalls,
        LimitDrills.Limits,
        DurabilityDrill.Order,
        TwoBuildDrills.AtOnce,
        MemoryDrill.Limits,
        ConfinementDrills.Files,
        ConfinementDrills.Sockets,
        ConfinementDrills.Programs,
    ];

    private static async Task<int> Main(string[] arguments)
    {
        if (Programs.Missing() is { IsEmpty: false } missing)
        {
            Console.WriteLine($"These drills need {string.Join(", ", missing)}.");
            return 2;
        }

        var started = Stopwatch.GetTimestamp();
        var only = After(arguments, "--only")?.Split(',');
        var limit = TimeSpan.FromMinutes(double.Parse(After(arguments, "--minutes") ?? "20"));
        var figures = new List<Figure>();
        using var run = new DrillRun();
        foreach (var drill in Drills.Where(drill => only?.Contains(drill.Promise) ?? true))
            figures.Add(await run.Of(drill, arguments.Contains("--short"), limit));

        if (!arguments.Contains("--short") && only?.Contains("T35") is not false)
            figures.Add(MemoryFloor.Measure());

        if (arguments.Contains("--suite"))
            figures.AddRange(await SuiteFigures.Run());
        if (!arguments.Contains("--short"))
            KeptFigures.Add(figures);
        if (After(arguments, "--table") is { } table)
            await File.WriteAllTextAsync(table, PromiseTable.Of(KeptFigures.All));

        var broken = figures.Count(figure =>
            figure is { Count: > 0, Tries: > 0 } && Drills.Any(drill => drill.Unit == figure.Unit)
        );
        Console.WriteLine(
            $"{figures.Count} figures, {broken} broken, {Stopwatch.GetElapsedTime(started).TotalMinutes:0.0} minutes"
        );
        return broken == 0 ? 0 : 1;
    }

    private static string? After(string[] arguments, string option) =>
        Array.IndexOf(arguments, option) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
