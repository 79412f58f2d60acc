using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

namespace Upshot.Benchmarks;

internal static class Program
{
    /// <summary><c>save</c> measures the preview; all else is what BenchmarkDotNet understands.</summary>
    private static async Task Main(string[] arguments)
    {
        if (arguments is ["save"])
            await SaveToReload.Run();
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, Settings());
    }

    private static ManualConfig Settings() =>
        DefaultConfig
            .Instance.WithArtifactsPath(Path.Combine(ProseTexts.Root, "artifacts", "benchmarks"))
            .AddJob(OneThread())
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(new WordsPerSecondColumn());

    /// <summary>With one processor to see, what goes side by side in a build goes one after the other.</summary>
    private static Job OneThread() =>
        Job
            .Default.WithEnvironmentVariable("DOTNET_PROCESSOR_COUNT", "1")
            .WithLaunchCount(1)
            .WithWarmupCount(3)
            .WithIterationCount(6)
            .AsDefault();
}
