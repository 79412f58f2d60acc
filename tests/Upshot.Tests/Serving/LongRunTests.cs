using System.Globalization;
using System.Runtime.InteropServices;
using Upshot.Tests.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Serving;

/// <summary>A preview that is left open for days holds no more files, threads or memory than one of a minute.</summary>
[Trait(Figure.Trait, "T49")]
public sealed class LongRunTests(ServedProject served) : IClassFixture<ServedProject>
{
    private const string Page = "content/pages/about.md";
    private const int WarmUp = 40;
    private const int Rounds = 100;
    private const double MostGrowth = 1.1;
    private const long Noise = 16 * 1024 * 1024;

    [Fact]
    public async Task Rebuilds_leave_nothing_open_and_no_memory_held()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells this of another process.");
        var rounds = int.Parse(
            Environment.GetEnvironmentVariable("UPSHOT_CASES") ?? $"{Rounds}",
            CultureInfo.InvariantCulture
        );
        using var events = await ServedEvents.Of(served.Address);
        var text = await File.ReadAllTextAsync(served.Project.Folder[Page], TestContext.Current.CancellationToken);
        var state = await events.Next("judged");
        var uses = new List<Use>();
        for (var i = 0; i < WarmUp + rounds; i++)
        {
            served.Project.Folder.Write(Page, text + $"\nThis is how it was at {i % 10}.\n");
            state = await events.Next("judged", state);
            if (i >= WarmUp)
                uses.Add(Use.Of(served.ProcessId));
        }

        var (before, after) = (Least(uses[..(rounds / 3)]), Least(uses[^(rounds / 3)..]));
        TestContext.Current.TestOutputHelper?.WriteLine($"{before} -> {after}");
        List<string> grown = [];
        if (after.Files > before.Files + 2)
            grown.Add($"files: {before.Files} to {after.Files}");
        if (after.Threads > before.Threads + Environment.ProcessorCount + 2)
            grown.Add($"threads: {before.Threads} to {after.Threads}");
        if (after.Memory > (before.Memory * MostGrowth) + Noise)
            grown.Add($"memory: {before.Memory} to {after.Memory}");
        Figure.None("T49", "kinds of resources that grow with rebuilds", grown, rounds);
    }

    /// <summary>What is held when least is: memory that was let go is collected now and then.</summary>
    private static Use Least(List<Use> uses) =>
        new(uses.Min(use => use.Files), uses.Min(use => use.Threads), uses.Min(use => use.Memory));

    /// <summary>What a process holds.</summary>
    /// <param name="Files">Open files, sockets and watchers.</param>
    /// <param name="Memory">In bytes, as far as it is in use.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Use(int Files, int Threads, long Memory)
    {
        public static Use Of(int process)
        {
            var status = File.ReadAllLines($"/proc/{process}/status");
            return new(
                Directory.EnumerateFileSystemEntries($"/proc/{process}/fd").Count(),
                (int)Number(status, "Threads:"),
                Number(status, "VmRSS:") * 1024
            );
        }

        private static long Number(string[] status, string field) =>
            long.Parse(
                status
                    .First(line => line.StartsWith(field, StringComparison.Ordinal))[field.Length..]
                    .Replace("kB", "", StringComparison.Ordinal)
                    .Trim(),
                CultureInfo.InvariantCulture
            );
    }
}
