using Upshot.Sources;

namespace Upshot.Cli.Health;

/// <summary>What the folder of the project and its disk allow.</summary>
internal static class FolderHealth
{
    private const string Probe = ".upshot-doctor";

    /// <summary>The longest path many programs on Windows still open.</summary>
    private const int LongestOnWindows = 259;

    public static IEnumerable<HealthCheck> Of(string root)
    {
        yield return Writing(root);
        yield return Length(root);
        yield return Drive(root);
        yield return Git(root);
    }

    /// <summary>Also tells whether two names that differ only by case would be one file here.</summary>
    private static HealthCheck Writing(string root)
    {
        var probe = Path.Combine(root, Probe);
        try
        {
            File.WriteAllText(probe, "");
            var isOne = File.Exists(Path.Combine(root, Probe.ToUpperInvariant()));
            File.Delete(probe);
            return new(
                "folder",
                isOne
                    ? "can be written; capital letters in names do not count here"
                    : "can be written; capital letters in names count here"
            );
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return HealthCheck.Fail(
                "folder",
                "nothing can be written here",
                "Get the right to write into it, or build elsewhere with --output."
            );
        }
    }

    private static HealthCheck Length(string root) =>
        root.Length + PortableName.MaxPathLength > LongestOnWindows && OperatingSystem.IsWindows()
            ? HealthCheck.Warn(
                "paths",
                $"the folder's own path has {root.Length} characters, which leaves few for pages",
                "Move the project nearer to the root of the drive."
            )
            : new("paths", $"the folder's own path has {root.Length} characters");

    private static HealthCheck Drive(string root) =>
        RealPath.IsRemote(root)
            ? HealthCheck.Warn(
                "drive",
                "the folder is on another computer",
                "Keep the project on this machine while you write; publish dist to the share."
            )
            : new("drive", "the folder is on this machine");

    private static HealthCheck Git(string root)
    {
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
            if (Path.Exists(Path.Combine(folder.FullName, ".git")))
                return Ignores(root) || Ignores(folder.FullName)
                    ? new("git", "keeps every version, without the built site")
                    : HealthCheck.Warn(
                        "git",
                        "the built site would be kept with every version",
                        "Add a line '/dist/' to .gitignore."
                    );

        return HealthCheck.Warn("git", "no older version is kept", "Run 'git init' here, or keep copies elsewhere.");
    }

    private static bool Ignores(string folder)
    {
        try
        {
            var file = Path.Combine(folder, ".gitignore");
            return File.Exists(file) && File.ReadLines(file).Any(line => line.Trim().Trim('/') == "dist");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
