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
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            // A build on Windows puts backslashes into the names of resources.
            var path = name.Replace('\\', '/');
            if (!path.StartsWith(folder, StringComparison.Ordinal))
                continue;

            using var resource = assembly.GetManifestResourceStream(name);
            using var bytes = new MemoryStream();
            resource?.CopyTo(bytes);
            yield return new SourceFile(path[folder.Length..], bytes.ToArray());
        }
    }
}
