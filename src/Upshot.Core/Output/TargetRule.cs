using Upshot.Sources;

namespace Upshot.Output;

/// <summary>Where a site may not be written: a build replaces the whole folder.</summary>
public static class TargetRule
{
    private static readonly Rule Place = new(
        "UP905",
        Severity.Error,
        "The site can't be written there",
        "A build replaces the whole folder, and the project with it."
    );

    private static readonly ImmutableArray<string> SourceFolders = ["content", "themes", "src"];

    /// <summary>Null when the folder may be used.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="target">Where the site should go.</param>
    public static Diagnostic? Check(string root, string target)
    {
        var (project, site) = (TargetPath.Real(root), TargetPath.Real(target));
        var trouble =
            RealPath.IsWithin(project, site) ? "it is the project's own folder, or one above it"
            : SourceFolders.FirstOrDefault(name => RealPath.IsWithin(site, Path.Combine(project, name))) is { } folder
                ? $"it lies in '{folder}', where the site's sources are"
            : null;
        return trouble is null
            ? null
            : Place.At(Location.Of(target), trouble, "Choose another folder with --output, such as dist.");
    }
}
