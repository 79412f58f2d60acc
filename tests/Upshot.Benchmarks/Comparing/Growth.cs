using System.Globalization;
using Upshot.Benchmarks.Corpus;

namespace Upshot.Benchmarks.Comparing;

/// <summary><c>growth</c>: how time and memory grow with the pages. With an exponent of 1, twice the pages take twice the time.</summary>
internal static class Growth
{
    private const int Rounds = 3;

    public static void Run(string upshot, IReadOnlyCollection<int> sizes)
    {
        var contender = Contender.Upshot(upshot);
        var folder = Path.Combine(SourceFolder.InMemory, "upshot-growth");
        var points = new List<(double Pages, ProgramRun Run)>();
        Console.WriteLine("| Pages | Seconds | Processor | ms a page | Memory, MB | kB a page |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: |");
        try
        {
            foreach (var size in sizes)
            {
                contender.Write(folder, size);
                var run = ProgramRun.Median([.. Enumerable.Range(0, Rounds).Select(_ => contender.Build(folder))]);
                points.Add((size, run));
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {size:N0} | {run.Seconds:0.00} | {run.Processor:0.00} | {run.Seconds * 1000 / size:0.00} | {run.Megabytes:N0} | {run.Megabytes * 1024 / size:0} |"
                    )
                );
            }
        }
        finally
        {
            SourceFolder.Clear(folder);
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\nExponent of the time: {Exponent(points.Select(point => (point.Pages, point.Run.Seconds))):0.00}, of the processor's: {Exponent(points.Select(point => (point.Pages, point.Run.Processor))):0.00}, of the memory: {Exponent(points.Select(point => (point.Pages, point.Run.Megabytes))):0.00}"
            )
        );
    }

    /// <summary>The slope of the straight line through the logarithms, by least squares.</summary>
    private static double Exponent(IEnumerable<(double X, double Y)> points)
    {
        (double X, double Y)[] logs = [.. points.Select(point => (Math.Log(point.X), Math.Log(point.Y)))];
        var (x, y) = (logs.Average(point => point.X), logs.Average(point => point.Y));
        return logs.Sum(point => (point.X - x) * (point.Y - y)) / logs.Sum(point => (point.X - x) * (point.X - x));
    }
}
