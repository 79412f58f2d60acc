using System.Globalization;

namespace Upshot.Cli.Health;

/// <summary>Whether the system lets a preview hear of every change at once.</summary>
internal static class WatcherHealth
{
    private const string Limits = "/proc/sys/fs/inotify/";

    private static readonly ImmutableArray<string> Watched = ["content", "themes"];

    public static IEnumerable<HealthCheck> Of(string root)
    {
        if (!OperatingSystem.IsLinux())
            yield break;

        var folders = Folders(root);
        if (Read("max_user_instances") is 0 || Read("max_user_watches") is { } most && most < folders)
            yield return HealthCheck.Warn(
                "preview",
                $"the system watches at most {Read("max_user_watches") ?? 0} folders, and this site has {folders}",
                "Raise fs.inotify.max_user_watches; until then the preview looks for changes by itself, a little later."
            );
        else
            yield return new("preview", $"the system can watch all {folders} folders");
    }

    private static int Folders(string root)
    {
        var all = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        return 1
            + Watched
                .Select(name => Path.Combine(root, name))
                .Where(Directory.Exists)
                .Sum(folder => 1 + Directory.EnumerateDirectories(folder, "*", all).Count());
    }

    private static long? Read(string name)
    {
        try
        {
            return long.TryParse(File.ReadAllText(Limits + name).Trim(), CultureInfo.InvariantCulture, out var value)
                ? value
                : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
