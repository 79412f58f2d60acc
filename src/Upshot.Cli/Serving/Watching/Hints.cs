namespace Upshot.Cli.Serving.Watching;

/// <summary>
/// What the system said of changes since somebody last asked. It may say too little or too much, so each word of it is
/// only a reason to look.
/// </summary>
internal sealed class Hints : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim signal = new(0, 1);
    private HashSet<string> paths = new(StringComparer.Ordinal);
    private bool isAnything;

    /// <summary>A path from the root of the project, or null when anything may have changed.</summary>
    public void Add(string? path)
    {
        lock (gate)
        {
            isAnything |= path is null;
            if (path is not null)
                paths.Add(path);
            if (signal.CurrentCount == 0)
                signal.Release();
        }
    }

    /// <summary>Waits for the next word; false when none came in time.</summary>
    public Task<bool> Wait(TimeSpan most, CancellationToken cancellation) => signal.WaitAsync(most, cancellation);

    /// <summary>Takes all that was said: whether a path was named, itself or a folder it lies in.</summary>
    public Func<string, bool> Take()
    {
        lock (gate)
        {
            var (said, anything) = (paths, isAnything);
            paths = new(StringComparer.Ordinal);
            isAnything = false;
            return path => anything || said.Contains(path);
        }
    }

    public void Dispose() => signal.Dispose();
}
