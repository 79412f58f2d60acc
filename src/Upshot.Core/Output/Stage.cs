using System.Runtime.ExceptionServices;

namespace Upshot.Output;

/// <summary>Writes a whole site where nobody looks yet. The manifest comes last: where it is, the site is whole.</summary>
internal static class Stage
{
    public static void Write(string folder, ImmutableArray<OutputFile> files, CancellationToken cancellation)
    {
        var manifest = Manifest.Of(files);
        string[] folders =
        [
            folder,
            .. files
                .SelectMany(file => OutputPaths.FoldersAbove(file.Path))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(inner => Path.Combine(folder, inner)),
        ];
        foreach (var inner in folders)
            Disk.CreateFolder(inner);

        InParallel(files, file => Disk.WriteFile(Path.Combine(folder, file.Path), file.Bytes), cancellation);
        Disk.WriteFile(Path.Combine(folder, Manifest.FileName), manifest.ToBytes());
        InParallel(folders, Disk.FlushFolder, cancellation);
    }

    /// <summary>As many at once as there are cores; the first fault ends it.</summary>
    private static void InParallel<T>(IEnumerable<T> items, Action<T> action, CancellationToken cancellation)
    {
        var limits = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
        try
        {
            Parallel.ForEach(items, limits, action);
        }
        catch (AggregateException faults)
            when (faults.InnerExceptions.OfType<DiskFault>().FirstOrDefault() is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }
    }
}
