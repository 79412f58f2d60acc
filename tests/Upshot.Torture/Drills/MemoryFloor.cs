namespace Upshot.Torture.Drills;

/// <summary>The smallest heap with which a large site is still built.</summary>
internal static class MemoryFloor
{
    private const int Updates = 1000;
    private const int Step = 8;

    public static Figure Measure()
    {
        using var victim = new Victim(Updates);
        var (fails, works) = (0, 512);
        while (works - fails > Step)
        {
            var middle = (fails + works) / 2;
            victim.Begin(Beginning.Change);
            var before = victim.Standing;
            var run = victim.Run(Victim.Arguments, MemoryDrill.Heap(middle));
            if (victim.Dishonest(run, before) is { } trouble)
                throw new InvalidOperationException($"With {middle} MB: {trouble}");

            (fails, works) = run.ExitCode == 0 ? (fails, middle) : (middle, works);
        }

        return new("T35", works, 0, "MB of heap build a site of 1,000 updates");
    }
}
