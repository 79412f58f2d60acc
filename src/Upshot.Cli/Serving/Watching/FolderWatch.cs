namespace Upshot.Cli.Serving.Watching;

/// <summary>Asks the system to tell of changes in a folder. Throws IOException when it has no more of that to give.</summary>
/// <param name="folder">The full path.</param>
/// <param name="isDeep">With the folders in it.</param>
/// <param name="tell">Gets the full path of what changed, or null when some changes went untold.</param>
/// <param name="fail">Called when the system stops telling.</param>
internal delegate IDisposable WatchFolder(string folder, bool isDeep, Action<string?> tell, Action fail);

/// <summary>The watcher of .NET, which forgets and repeats: what it says is a hint.</summary>
internal static class FolderWatch
{
    public static IDisposable Start(string folder, bool isDeep, Action<string?> tell, Action fail)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            InternalBufferSize = 64 * 1024,
            NotifyFilter =
                NotifyFilters.FileName
                | NotifyFilters.DirectoryName
                | NotifyFilters.LastWrite
                | NotifyFilters.Size
                | NotifyFilters.Attributes
                | NotifyFilters.CreationTime,
        };
        watcher.Changed += (_, change) =>
        {
            // A folder changes whenever something in it does; of folders only comings and goings count.
            if (isDeep || !Directory.Exists(change.FullPath))
                tell(change.FullPath);
        };
        watcher.Created += (_, change) => tell(change.FullPath);
        watcher.Deleted += (_, change) => tell(change.FullPath);
        watcher.Renamed += (_, change) => tell(change.FullPath);
        watcher.Error += (_, trouble) =>
        {
            tell(null);
            if (trouble.GetException() is not InternalBufferOverflowException)
                fail();
        };
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }
}
