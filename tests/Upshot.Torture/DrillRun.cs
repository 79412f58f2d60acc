using System.Collections.Concurrent;
using System.Diagnostics;

namespace Upshot.Torture;

/// <summary>Runs the tries of drills side by side, each worker with a victim of its own.</summary>
internal sealed class DrillRun : IDisposable
{
    /// <summary>Beside the pages that the small site has already.</summary>
    private const int Updates = 3;

    private readonly Victim[] victims =
    [
        .. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Victim(Updates)),
    ];

    public void Dispose()
    {
        foreach (var victim in victims)
            victim.Dispose();
    }

    /// <summary>All tries of a drill, or a fair part of them; no new one begins after the limit.</summary>
    public async Task<Figure> Of(Drill drill, bool isShort, TimeSpan limit)
    {
        var started = Stopwatch.GetTimestamp();
        Try[] all = [.. drill.Tries(victims[0])];
        // In an order of its own that is always the same, so that a part of the tries is a fair part.
        new Random(1).Shuffle(all);
        var taken = isShort ? Math.Min(all.Length, drill.Short) : all.Length;
        var waiting = new ConcurrentQueue<Try>(all[..taken]);
        var workers = Enumerable
            .Range(0, victims.Length)
            .Select(worker => Task.Run(() => Work(waiting, worker, () => Stopwatch.GetElapsedTime(started) < limit)));

        var tally = (await Task.WhenAll(workers)).Aggregate((one, other) => one + other);
        foreach (var broken in tally.Broken)
            Console.WriteLine($"  {drill.Promise} broken: {broken}");

        var figure = new Figure(drill.Promise, tally.Broken.Length, tally.Tried, drill.Unit);
        var (done, seconds) = (taken - waiting.Count, Stopwatch.GetElapsedTime(started).TotalSeconds);
        Console.WriteLine($"{drill.Promise} {figure} ({done} of {all.Length} variations, {seconds:0} s)");
        return figure;
    }

    private async Task<Tally> Work(ConcurrentQueue<Try> waiting, int worker, Func<bool> isTimeLeft)
    {
        var tally = Tally.Missed;
        while (isTimeLeft() && waiting.TryDequeue(out var variation))
        {
            var one = await Tried(variation, victims[worker]);
            tally += one with { Broken = [.. one.Broken.Select(trouble => $"{variation.Name}: {trouble}")] };
            if (one.Broken.IsEmpty)
                continue;

            // What is broken must not break the tries after it.
            victims[worker].Dispose();
            victims[worker] = new Victim(Updates);
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
