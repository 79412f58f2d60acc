using System.Diagnostics;

namespace Upshot.Cli.Timing;

/// <summary>What one thing took, all the times it was done together; threads add to it at the same time.</summary>
internal sealed class TimeSum(string name)
{
    private long ticks;
    private int times;

    public string Name { get; } = name;

    public TimeSpan Time => new(Volatile.Read(ref ticks));

    public int Times => Volatile.Read(ref times);

    /// <summary>When it was last done, in the clock's own units.</summary>
    public long Ended { get; private set; }

    public void Add(TimeSpan time)
    {
        Interlocked.Add(ref ticks, time.Ticks);
        Interlocked.Increment(ref times);
        Ended = Stopwatch.GetTimestamp();
    }

    /// <summary>Leaves out what somebody else was counted for.</summary>
    public void Take(TimeSpan time) => Interlocked.Add(ref ticks, -time.Ticks);
}
