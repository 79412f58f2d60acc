namespace Upshot.Benchmarks.Corpus;

/// <summary>A folder of files to be built.</summary>
internal static class SourceFolder
{
    /// <summary>Where files are in memory alone.</summary>
    public const string InMemory = "/dev/shm";

    /// <summary>Writes the files into the folder, which is emptied first.</summary>
    public static void Fill(string folder, IEnumerable<(string Path, string Text)> files)
    {
        Clear(folder);
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, path);
            if (Path.GetDirectoryName(full) is { } parent && made.Add(parent))
                Directory.CreateDirectory(parent);

            File.WriteAllText(full, text.ReplaceLineEndings("\n"));
        }
    }

    public static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
