using Upshot.Sources;

namespace Upshot.Cli.Serving.Watching;

/// <summary>
/// The watchers of a project: its own folder for what comes and goes there, and everything in <c>content</c> and
/// <c>themes</c>. A folder that is away is watched again when it is back. Other folders, which may be huge, are not.
/// </summary>
internal sealed class ProjectHints : IDisposable
{
    private static readonly string[] Deep = ["content", "themes"];

    private readonly string root;
    private readonly Hints hints;
    private readonly WatchFolder watch;
    private readonly Dictionary<string, IDisposable> watchers = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    public ProjectHints(string root, Hints hints, WatchFolder watch)
    {
        this.root = RealPath.Of(root);
        this.hints = hints;
        this.watch = watch;
        if (RealPath.IsRemote(this.root))
            Trouble = "the folder is on another machine, which does not tell of changes";
    }

    /// <summary>Why the system can't be relied on; null when it can. Then the files are looked at again and again.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Watches what is there and not yet watched.</summary>
    public void Renew()
    {
        if (Trouble is not null)
            return;

        lock (gate)
        {
            Renew("");
            foreach (var folder in Deep)
                Renew(folder);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var watcher in watchers.Values)
                watcher.Dispose();
            watchers.Clear();
        }
    }

    private void Renew(string folder)
    {
        var full = Path.Combine(root, folder);
        if (!Directory.Exists(full))
            Forget(folder);
        else if (!watchers.ContainsKey(folder))
            Watch(folder, full);
    }

    private void Watch(string folder, string full)
    {
        try
        {
            watchers[folder] = watch(full, folder.Length > 0, path => Tell(folder, path), Fail);
            hints.Add(null); // what changed before there was a watcher
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
        {
            if (Directory.Exists(full)) // else it went away in between
                Fail();
        }
    }

    private void Tell(string folder, string? full)
    {
        var path = full is null ? null : Path.GetRelativePath(root, full).Replace('\\', '/');
        if (folder.Length > 0)
        {
            hints.Add(path);
            return;
        }

        if (path is not null && Deep.Contains(path))
        {
            // Another folder may stand there under the old name, and its watcher would be deaf.
            lock (gate)
                Forget(path);
            hints.Add(null);
        }
        else if (path is null || !path.Contains('/'))
        {
            hints.Add(path);
        }
    }

    private void Forget(string folder)
    {
        if (watchers.Remove(folder, out var watcher))
            watcher.Dispose();
    }

    private void Fail() => Trouble ??= "the system has no more watchers to give";
}
