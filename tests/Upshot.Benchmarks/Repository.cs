namespace Upshot.Benchmarks;

/// <summary>Where the benchmarks were built: they run inside their repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Upshot.slnx")))
            folder = Path.GetDirectoryName(folder);

        return folder ?? throw new InvalidOperationException("The benchmarks run outside their repository.");
    }
}
