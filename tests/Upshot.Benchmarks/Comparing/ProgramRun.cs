using System.Diagnostics;
using System.Globalization;

namespace Upshot.Benchmarks.Comparing;

/// <summary>What one run of a program took, by the system's own count.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="Processor">Seconds of all its processors together, the system's part too.</param>
/// <param name="Megabytes">The most memory it held at a time.</param>
internal sealed record ProgramRun(double Seconds, double Processor, double Megabytes)
{
    private const string Counter = "/usr/bin/time";
    private const int KilobytesInMegabyte = 1024;

    /// <summary>What is missing on this machine; null when runs can be counted.</summary>
    public static string? Missing => File.Exists(Counter) ? null : $"{Counter} (the package 'time')";

    /// <exception cref="InvalidOperationException">The program ended with another code than 0.</exception>
    public static ProgramRun Of(string program, IEnumerable<string> arguments, string folder)
    {
        var counted = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(
                Counter,
                ["--format=%U %S %M", $"--output={counted}", program, .. arguments]
            )
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            var started = Stopwatch.GetTimestamp();
            using var process =
                Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
            var error = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            if (process.ExitCode != 0)
                throw new InvalidOperationException(
                    $"'{program}' ended with {process.ExitCode}:\n{said}{error.GetAwaiter().GetResult()}"
                );

            return Read(File.ReadAllText(counted), seconds);
        }
        finally
        {
            File.Delete(counted);
        }
    }

    public static ProgramRun Median(IReadOnlyCollection<ProgramRun> runs) =>
        new(
            Middle(runs.Select(run => run.Seconds)),
            Middle(runs.Select(run => run.Processor)),
            Middle(runs.Select(run => run.Megabytes))
        );

    private static ProgramRun Read(string counted, double seconds)
    {
        double[] numbers = [.. counted.Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        return new(seconds, numbers[0] + numbers[1], numbers[2] / KilobytesInMegabyte);
    }

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2]
            : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
