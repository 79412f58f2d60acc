using System.Globalization;

namespace Upshot.Torture.Drills;

/// <summary>Too little memory ends a build in words, or where the runtime itself cannot go on, at least without harm.</summary>
internal static class MemoryDrill
{
    private static readonly int[] Megabytes = [12, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 160, 192, 256];

    public static Drill Limits { get; } =
        new("T35", "builds with too little memory that left half a site or a false success", 2, All);

    private static IEnumerable<Try> All(Victim victim) =>
        Megabytes.Select(megabytes => new Try(
            string.Create(CultureInfo.InvariantCulture, $"a heap of {megabytes} MB"),
            hurt => Limited(hurt, megabytes)
        ));

    private static Task<Tally> Limited(Victim victim, int megabytes)
    {
        victim.Begin(Beginning.Change);
        var before = victim.Standing;
        var run = victim.Run(Victim.Arguments, Heap(megabytes));
        return Task.FromResult(Tally.Of(victim.Dishonest(run, before)));
    }

    /// <summary>The limit as the runtime reads it: bytes in hexadecimal digits.</summary>
    public static Dictionary<string, string> Heap(int megabytes) =>
        new(StringComparer.Ordinal)
        {
            ["DOTNET_GCHeapHardLimit"] = (megabytes << 20).ToString("x", CultureInfo.InvariantCulture),
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        };
}
