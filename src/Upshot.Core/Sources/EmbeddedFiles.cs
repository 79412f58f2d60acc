using System.Reflection;

namespace Upshot.Sources;

/// <summary>Files that are in a program.</summary>
public static class EmbeddedFiles
{
    /// <summary>In the order of their paths, which begin below the folder.</summary>
    /// <param name="folder">First part of their names, ending in a slash.</param>
    public static IEnumerable<SourceFile> Below(Assembly assembly, string folder)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly
            .GetManifestResourceNames()
            // A build on Windows puts backslashes into the names of resources.
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(entry => entry.Path.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .Select(entry => new SourceFile(entry.Path[folder.Length..], Read(assembly, entry.Name)));
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name);
        using var bytes = new MemoryStream();
        resource?.CopyTo(bytes);
        return bytes.ToArray();
    }
}
