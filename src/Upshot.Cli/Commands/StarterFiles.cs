using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>The site that <c>upshot init</c> begins with, as it is shipped.</summary>
internal static class StarterFiles
{
    private const string Folder = "starter/";

    /// <summary>A file is shipped without the dot of its name, or Git would obey it here.</summary>
    public static IEnumerable<SourceFile> All() =>
        EmbeddedFiles
            .Below(typeof(StarterFiles).Assembly, Folder)
            .Select(file => file.Path == "gitignore" ? file with { Path = ".gitignore" } : file);
}
