using System.Globalization;

namespace Upshot.Cli;

/// <summary>
/// What the system did not give to a program that needs it: memory, or open files. The runtime says so in a hundred
/// ways, often as a part of itself that cannot be found. It leans on nothing but the system.
/// </summary>
internal static class Shortage
{
    /// <summary>The JIT and the libraries hold about 130 files open at once.</summary>
    private const int FilesNeeded = 200;

    /// <summary>What is short, in a line, with what to do; null when the trouble has another cause.</summary>
    public static string? Of(Exception trouble)
    {
        if (IsOutOfMemory(trouble))
            return $"error: {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MB of memory are not enough for this"
                + " site. The last good site stays as it was. Give the command more.";

        return AllowedFiles() is { } files and < FilesNeeded
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"error: the system lets this command open only {files} files at a time. Allow it more: ulimit -n 1024."
            )
            : null;
    }

    private static bool IsOutOfMemory(Exception trouble) =>
        trouble is OutOfMemoryException
        || trouble is AggregateException many && many.InnerExceptions.Any(IsOutOfMemory)
        || trouble.InnerException is { } inner && IsOutOfMemory(inner);

    /// <summary>Zero when not even the limit can be read; null where there is none to read.</summary>
    private static int? AllowedFiles()
    {
        if (!OperatingSystem.IsLinux())
            return null;

        try
        {
            const string Name = "Max open files";
            var line = File.ReadLines("/proc/self/limits")
                .FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal));
            var words = line?[Name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words is [var soft, ..] && int.TryParse(soft, CultureInfo.InvariantCulture, out var files)
                ? files
                : null;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
