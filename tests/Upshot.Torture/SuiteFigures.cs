using System.Diagnostics;

namespace Upshot.Torture;

/// <summary>The figures of the tests that keep promises: both test programs are run with all such tests.</summary>
internal static class SuiteFigures
{
    private static readonly string[] Suites = ["Upshot.Tests", "Upshot.SiteTests"];

    /// <exception cref="InvalidOperationException">A test failed.</exception>
    public static async Task<ImmutableArray<Figure>> Run()
    {
        using var folder = new TempFolder();
        var kept = folder.Write("figures.tsv", "");
        foreach (var suite in Suites)
            await Run(suite, kept);

        return [.. (await File.ReadAllLinesAsync(kept)).Select(Figure.OfLine)];
    }

    private static async Task Run(string suite, string kept)
    {
        var folder = AppContext.BaseDirectory.Replace("Upshot.Torture", suite, StringComparison.Ordinal);
        var start = new ProcessStartInfo(
            Path.Combine(folder, suite),
            ["--no-progress", "--filter-trait", $"{Figure.Trait}=T*"]
        )
        {
            UseShellExecute = false,
            Environment = { [Figure.FileVariable] = kept },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{suite} did not start.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"A test of {suite} failed.");
    }
}
