using System.Diagnostics;

namespace Upshot.Cli.Serving.Watching;

/// <summary>
/// Finds every change of a project. The system's word is only a reason to look; each look compares the whole project
/// with the last one, so that nothing depends on which words came, or in what order.
/// </summary>
internal sealed class ChangeWatch : IDisposable
{
    private readonly string root;
    private readonly WatchTimes times;
    private readonly Hints hints = new();
    private readonly ProjectHints watchers;

    public ChangeWatch(string root, WatchTimes times, WatchFolder watch)
    {
        this.root = root;
        this.times = times;
        watchers = new ProjectHints(root, hints, watch);
        watchers.Renew();
    }

    /// <summary>What was last seen.</summary>
    public SourceScan Last { get; private set; } = SourceScan.Nothing;

    /// <summary>Why files are looked at again and again; null when the system tells of changes.</summary>
    public string? Trouble => watchers.Trouble;

    /// <summary>Looks now, without waiting.</summary>
    public SourceScan Look()
    {
        watchers.Renew();
        return Last = SourceScan.Take(root, Last, hints.Take());
    }

    /// <summary>Waits until something is other than at the last look, and tells which paths.</summary>
    public async Task<ImmutableArray<string>> Next(CancellationToken cancellation)
    {
        var before = Last;
        while (true)
        {
            if (await hints.Wait(Trouble is null ? times.Rare : times.Often, cancellation))
                await Settle(cancellation);
            var now = Look();
            var changes = now.ChangesSince(before);
            for (
                var waited = Stopwatch.StartNew();
                now.IsHalfWritten(before) && waited.Elapsed < times.Patience;
                changes = now.ChangesSince(before)
            )
            {
                await Task.Delay(times.Quiet, cancellation);
                now = Look();
            }

            if (!changes.IsEmpty)
                return changes;
        }
    }

    public void Dispose()
    {
        watchers.Dispose();
        hints.Dispose();
    }

    /// <summary>Programs save in several steps, and some change hundreds of files: waits for a short quiet.</summary>
    private async Task Settle(CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        var isBusy = true;
        while (isBusy && waited.Elapsed < times.Patience)
            isBusy = await hints.Wait(times.Quiet, cancellation);
    }
}

/// <summary>How long a watch waits for what.</summary>
/// <param name="Quiet">Without a word from the system, until a change counts as done.</param>
/// <param name="Patience">The most, for somebody who never pauses.</param>
/// <param name="Rare">Between two looks when the system tells of changes.</param>
/// <param name="Often">Between two looks when it does not.</param>
internal sealed record WatchTimes(TimeSpan Quiet, TimeSpan Patience, TimeSpan Rare, TimeSpan Often)
{
    public static WatchTimes Usual { get; } =
        new(
            TimeSpan.FromMilliseconds(40),
            TimeSpan.FromMilliseconds(600),
            TimeSpan.FromSeconds(2),
            TimeSpan.FromMilliseconds(500)
        );
}
