using System.Buffers;
using Upshot.Sources;

namespace Upshot.Output;

/// <summary>Which paths a site may have. A path that leads out of the site is a mistake in Upshot, never a writer's.</summary>
internal static class OutputPaths
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create("\\:*?\"<>|\0\n\r\t");

    /// <summary>Throws when a path leads elsewhere or two files would take one place.</summary>
    public static void Require(ImmutableArray<OutputFile> files)
    {
        var taken = new Dictionary<string, string>(files.Length, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!IsSafe(file.Path))
                throw new ArgumentException($"The path '{file.Path}' does not stay inside the site.", nameof(files));
            if (file.Path == Manifest.FileName)
                throw new ArgumentException($"The name '{file.Path}' is kept for the manifest.", nameof(files));
            if (!taken.TryAdd(PortableName.Key(file.Path), file.Path))
                throw new ArgumentException(
                    $"Two files of the site have one place: '{taken[PortableName.Key(file.Path)]}' and '{file.Path}'.",
                    nameof(files)
                );
        }

        foreach (var path in taken.Values)
        foreach (var folder in FoldersAbove(path))
            if (taken.TryGetValue(PortableName.Key(folder), out var file))
                throw new ArgumentException($"'{file}' is both a file and the folder of '{path}'.", nameof(files));
    }

    public static bool IsSafe(string path) =>
        path.Split('/').All(name => name is not ("" or "." or "..") && !name.AsSpan().ContainsAny(Unsafe));

    /// <summary>Every folder of the path inside the site, the nearest first.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }
}
