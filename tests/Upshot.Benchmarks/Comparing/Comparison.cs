using System.Globalization;
using Upshot.Benchmarks.Corpus;

namespace Upshot.Benchmarks.Comparing;

/// <summary>
/// <c>compare</c>: the same pages built by Upshot and by a hugo on the path, in turn, from memory and from disk, each
/// time from nothing. Upshot runs its rules and writes its feeds, emails and cards as well: the last columns tell.
/// </summary>
internal static class Comparison
{
    public static void Run(string upshot, IEnumerable<int> sizes, int rounds)
    {
        Contender[] contenders = [Contender.Upshot(upshot), Contender.Hugo];
        Console.WriteLine(
            "| Pages | Files in | | Seconds | of Hugo's | Processor | Memory, MB | Files | Pages of HTML | MB |"
        );
        Console.WriteLine("| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in sizes)
        foreach (
            var (place, parent) in new[]
            {
                ("memory", SourceFolder.InMemory),
                ("disk", Path.Combine(Repository.Root, "artifacts")),
            }
        )
            Compare(contenders, size, place, Path.Combine(parent, "upshot-corpus"), rounds);
    }

    private static void Compare(Contender[] contenders, int size, string place, string parent, int rounds)
    {
        try
        {
            var runs = contenders.ToDictionary(contender => contender, _ => new List<ProgramRun>());
            foreach (var contender in contenders)
                contender.Write(Path.Combine(parent, contender.Name), size);
            for (var round = 0; round < rounds; round++)
                foreach (var contender in contenders)
                    runs[contender].Add(contender.Build(Path.Combine(parent, contender.Name)));

            var hugo = ProgramRun.Median(runs[Contender.Hugo]);
            foreach (var contender in contenders)
                Tell(
                    contender,
                    size,
                    place,
                    Path.Combine(parent, contender.Name),
                    ProgramRun.Median(runs[contender]),
                    hugo
                );
        }
        finally
        {
            SourceFolder.Clear(parent);
        }
    }

    private static void Tell(
        Contender contender,
        int size,
        string place,
        string folder,
        ProgramRun run,
        ProgramRun hugo
    )
    {
        var (files, pages, bytes) = contender.Written(folder);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {size:N0} | {place} | {contender.Name} | {run.Seconds:0.00} | {run.Seconds / hugo.Seconds:0.00} | {run.Processor:0.00} | {run.Megabytes:N0} | {files:N0} | {pages:N0} | {bytes / 1e6:0.0} |"
            )
        );
    }
}
