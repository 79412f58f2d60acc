using System.Globalization;
using System.Reflection;

namespace Upshot.Cli;

/// <summary>
/// What the system did not give to a program that needs it: memory, open files, or parts of the program itself. The
/// runtime says so in a hundred ways. It leans on nothing but the system.
/// </summary>
internal static class Shortage
{
    /// <summary>The JIT and the libraries hold about 110 files open at once.</summary>
    private const int FilesNeeded = 200;

    // Linux's numbers for too many open files, of a process and of the machine.
    private const int TooManyHere = 24;
    private const int TooManyInAll = 23;

    /// <summary>What is short, in a line, with what to do; null when the trouble has another cause.</summary>
    public static string? Of(Exception trouble)
    {
        Exception[] all = [.. All(trouble)];
        if (Array.Exists(all, one => one is OutOfMemoryException))
            return $"error: {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MB of memory are not enough for this"
                + " site. The last good site stays as it was. Give the command more.";

        if (Array.Exists(all, MayLackFiles) && AllowedFiles() is { } files and < FilesNeeded)
            return "error: the system lets this command open "
                + (files == 0 ? "no more files." : $"only {files} files at a time.")
                + " Allow it more: ulimit -n 1024.";

        return all.Select(PartNotLoaded).FirstOrDefault(part => part is not null) is { } part
            ? $"error: the system did not give '{part}', a part of Upshot or of .NET. Try again; if it stays, install it anew."
            : null;
    }

    /// <summary>What becomes of a file that could not be opened, a part of the runtime or a thread among them.</summary>
    private static bool MayLackFiles(Exception trouble) =>
        trouble is IOException or TypeInitializationException or DllNotFoundException or TaskSchedulerException;

    /// <summary>The runtime names the part, with its version behind a comma.</summary>
    private static string? PartNotLoaded(Exception trouble)
    {
        var file = trouble switch
        {
            FileNotFoundException missing => missing.FileName,
            FileLoadException refused => refused.FileName,
            _ => null,
        };
        return file?.IndexOf(", Version=", StringComparison.Ordinal) is > 0 and var end ? file[..end] : null;
    }

    private static IEnumerable<Exception> All(Exception trouble) =>
        trouble switch
        {
            AggregateException many => many.InnerExceptions.SelectMany(All),
            ReflectionTypeLoadException { LoaderExceptions: var parts } => parts.OfType<Exception>().SelectMany(All),
            { InnerException: { } inner } => [trouble, .. All(inner)],
            _ => [trouble],
        };

    /// <summary>Zero when not even the limit can be opened; null where the system does not tell.</summary>
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
        catch (IOException refusal)
        {
            return refusal.HResult is TooManyHere or TooManyInAll ? 0 : null;
        }
    }
}
