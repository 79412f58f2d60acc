using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Upshot.Benchmarks.Comparing;
using Upshot.Benchmarks.Corpus;

namespace Upshot.Benchmarks;

/// <summary>
/// What Upshot takes. <c>compare [PAGES,PAGES]</c> builds the same pages with Upshot and with a hugo on the path;
/// <c>growth [PAGES,PAGES]</c> builds ever more of them; <c>corpus DIR PAGES</c> writes them for Upshot and for Hugo;
/// <c>save [PAGES,PAGES]</c> measures the preview; all else is what BenchmarkDotNet understands. UPSHOT_PROGRAM in the
/// environment names a published upshot; without it, one is published.
/// </summary>
internal static class Program
{
    private const int Rounds = 5;

    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["save", .. var sites]:
                var program = Published();
                foreach (var size in Sizes(sites is [var saved] ? saved : "200"))
                    await SaveToReload.Run(program, size);
                return 0;
            case ["corpus", var folder, var pages]:
                UpshotSources.Write(Path.Combine(folder, "upshot"), Sizes(pages)[0]);
                HugoSources.Write(Path.Combine(folder, "hugo"), Sizes(pages)[0]);
                return 0;
            case ["compare" or "growth", ..] when ProgramRun.Missing is { } missing:
                await Console.Error.WriteLineAsync($"This needs {missing}.");
                return 2;
            case ["compare", .. var sizes]:
                Comparison.Run(Published(), Sizes(sizes is [var named] ? named : "100,1000,10000"), Rounds);
                return 0;
            case ["growth", .. var growing]:
                Growth.Run(Published(), Sizes(growing is [var grown] ? grown : "1000,2000,5000,10000,20000,50000"));
                return 0;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, Settings());
                return 0;
        }
    }

    private static int[] Sizes(string list) =>
        [.. list.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))];

    private static string Published() =>
        Environment.GetEnvironmentVariable("UPSHOT_PROGRAM") is { Length: > 0 } named
            ? named
            : Contender.Publish(System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier);

    private static ManualConfig Settings() =>
        DefaultConfig
            .Instance.WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"))
            .AddJob(OneThread())
            .AddDiagnoser(MemoryDiagnoser.Default);

    /// <summary>With one processor to see, what goes side by side in a build goes one after the other.</summary>
    private static Job OneThread() =>
        Job
            .Default.WithEnvironmentVariable("DOTNET_PROCESSOR_COUNT", "1")
            .WithLaunchCount(1)
            .WithWarmupCount(3)
            .WithIterationCount(6)
            .AsDefault();
}
