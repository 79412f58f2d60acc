using System.Collections.Concurrent;
using System.Diagnostics;

namespace Upshot.Torture;

/// <summary>Runs the tries of a drill side by side, each worker with a victim of its own, until all are done or the time is up.</summary>
internal static class DrillRun
{
    /// <summary>Beside the pages that the small site has already.</summary>
    private const int Updates = 3;

    public static async Task<Figure> Of(Drill drill, bool isShort, TimeSpan limit)
    {
        var started = Stopwatch.GetTimestamp();
        Try[] all = [.. Tries(drill)];
        // In an order of its own that is always the same, so that a part of the tries is a fair part.
        new Random(1).Shuffle(all);
        var waiting = new ConcurrentQueue<Try>(isShort ? all.Take(drill.Short) : all);
        var workers = Enumerable
            .Range(0, Environment.ProcessorCount)
            .Select(_ => Task.Run(() => Work(waiting, () => Stopwatch.GetElapsedTime(started) < limit)));

        var tally = (await Task.WhenAll(workers)).Aggregate((one, other) => one + other);
        foreach (var broken in tally.Broken)
            Console.WriteLine($"  {drill.Promise} broken: {broken}");
        Console.WriteLine(
            $"{drill.Promise} {tally.Broken.Length} of {tally.Tried:#,0} {drill.Unit}"
                + $" ({Stopwatch.GetElapsedTime(started).TotalSeconds:0} s; {all.Length - waiting.Count - (isShort ? all.Length - Math.Min(all.Length, drill.Short) : 0)} of {all.Length} variations)"
        );
        return new(drill.Promise, tally.Broken.Length, tally.Tried, drill.Unit);
    }

    private static IEnumerable<Try> Tries(Drill drill)
    {
        using var victim = new Victim(Updates);
        foreach (var variation in drill.Tries(victim))
            yield return variation;
    }

    private static async Task<Tally> Work(ConcurrentQueue<Try> waiting, Func<bool> isTimeLeft)
    {
        var tally = Tally.Missed;
        var victim = new Victim(Updates);
        try
        {
            while (isTimeLeft() && waiting.TryDequeue(out var variation))
            {
                var one = await Tried(variation, victim);
                tally += one with { Broken = [.. one.Broken.Select(trouble => $"{variation.Name}: {trouble}")] };
                if (one.Broken.IsEmpty)
                    continue;

                // What is broken must not break the tries after it.
                victim.Dispose();
                victim = new Victim(Updates);
            }
        }
        finally
        {
            victim.Dispose();
        }

        return tally;
    }

    private static async Task<Tally> Tried(Try variation, Victim victim)
    {
        try
        {
            return await variation.Run(victim);
        }
        catch (Exception trouble)
            when (trouble is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return Tally.Of(trouble.Message);
        }
    }
}
