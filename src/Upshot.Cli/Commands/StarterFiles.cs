using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>The site that <c>upshot init</c> begins with, as it is shipped.</summary>
internal static class StarterFiles
{
    private const string Folder = "starter/";

    public static IEnumerable<SourceFile> All()
    {
        var assembly = typeof(StarterFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            // A build on Windows puts backslashes into the names of resources.
            var path = name.Replace('\\', '/');
            if (!path.StartsWith(Folder, StringComparison.Ordinal))
                continue;

            using var resource = assembly.GetManifestResourceStream(name);
            using var bytes = new MemoryStream();
            resource?.CopyTo(bytes);
            // Shipped without its dot, or Git would obey it here.
            var place = path == Folder + "gitignore" ? ".gitignore" : path[Folder.Length..];
            yield return new SourceFile(place, bytes.ToArray());
        }
    }
}
