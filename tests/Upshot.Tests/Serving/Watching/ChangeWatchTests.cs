using Upshot.Cli.Serving.Watching;
using Upshot.Tests.Support;

namespace Upshot.Tests.Serving.Watching;

/// <summary>No edit is lost, however it is saved and whatever the system tells of it.</summary>
public sealed class ChangeWatchTests : IDisposable
{
    private const int Files = 250;
    private const int Rounds = 5;

    private static readonly WatchTimes Times = new(
        Quiet: TimeSpan.FromMilliseconds(15),
        Patience: TimeSpan.FromMilliseconds(80),
        Rare: TimeSpan.FromSeconds(2),
        Often: TimeSpan.FromMilliseconds(50)
    );

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource limit = new(TimeSpan.FromSeconds(90));

    public ChangeWatchTests()
    {
        for (var i = 0; i < Files; i++)
            folder.Write(PathOf(i), $"page {i} as it was");
        folder.Write("site.yml", "name: A");
        folder.Write("themes/brand/theme.yml", "extends: default");
    }

    public void Dispose()
    {
        limit.Dispose();
        folder.Dispose();
    }

    [Fact]
    [Trait(Figure.Trait, "T48")]
    public async Task Ten_thousand_edits_in_eight_manners_and_none_is_lost()
    {
        using var watch = Started(Times);

        var lost = 0;
        for (var round = 0; round < Rounds; round++)
            foreach (var (name, save) in Saving.Manners)
                lost += await Lost(watch, i => save(folder, PathOf(i), $"{name} {round} of {i}\n"), Files);

        Figure.Tell("T48", "edits lost", lost, Rounds * Saving.Manners.Count * Files);
        Assert.Equal(0, lost);
        Assert.Null(watch.Trouble);
    }

    [Fact]
    [Trait(Figure.Trait, "T48")]
    public async Task Without_watchers_none_is_lost_either_and_the_reason_is_told()
    {
        using var watch = Started(Times, NoMoreWatchers);

        var lost = 0;
        foreach (var (name, save) in Saving.Manners)
            lost += await Lost(watch, i => save(folder, PathOf(i), $"{name} of {i}\n"), Files);

        Figure.Tell("T48", "edits lost where the system has no watchers left", lost, Saving.Manners.Count * Files);
        Assert.Equal(0, lost);
        Assert.Equal("the system has no more watchers to give", watch.Trouble);
    }

    [Fact]
    public async Task A_watcher_that_says_nothing_is_made_up_for()
    {
        using var watch = Started(
            Times with
            {
                Rare = TimeSpan.FromMilliseconds(100),
            },
            (_, _, _, _) => new MemoryStream()
        );

        folder.Write(PathOf(3), "nobody said so");

        Assert.Equal([PathOf(3)], await watch.Next(limit.Token));
    }

    [Fact]
    public async Task Folders_that_go_and_come_back_are_watched_again()
    {
        using var watch = Started(Times with { Rare = TimeSpan.FromMinutes(10) });

        Directory.Move(folder["content"], folder["elsewhere"]);
        Assert.Equal(Files, (await watch.Next(limit.Token)).Length);

        Directory.Move(folder["elsewhere"], folder["content"]);
        Assert.Equal(Files, (await watch.Next(limit.Token)).Length);

        folder.Write(PathOf(7), "and it is still heard");
        Assert.Equal([PathOf(7)], await watch.Next(limit.Token));

        File.Delete(folder["site.yml"]);
        Assert.Equal(["site.yml"], await watch.Next(limit.Token));

        folder.Write("site.yml", "name: B");
        Assert.Equal(["site.yml"], await watch.Next(limit.Token));

        folder.Write("themes/other/new/deep/one.html", "new");
        Assert.Equal(["themes/other/new/deep/one.html"], await watch.Next(limit.Token));
    }

    [Fact]
    public async Task A_file_that_was_emptied_a_moment_ago_is_waited_for()
    {
        using var watch = Started(Times with { Patience = TimeSpan.FromSeconds(20) });

        await using (var file = new FileStream(folder[PathOf(0)], FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            var next = watch.Next(limit.Token);
            await Task.Delay(150);
            await file.WriteAsync("whole"u8.ToArray());
            await file.FlushAsync();
            Assert.Equal([PathOf(0)], await next);
        }

        Assert.Empty(Fresh().ChangesSince(watch.Last));
    }

    [Fact]
    public void What_editors_leave_and_what_is_built_is_no_change()
    {
        var before = Fresh();
        foreach (var name in (string[])[".page.md.swp", "page.md~", "#page.md#", "~$page.xlsx", ".git/index", "~a.tmp"])
            folder.Write("content/pages/p0/" + name, "left");
        folder.Write("dist/index.html", "built");
        folder.Write("node_modules/a/b.md", "not ours");
        File.SetLastWriteTimeUtc(folder[PathOf(1)], new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Empty(SourceScan.Take(folder.Root, before, _ => true).ChangesSince(before));
    }

    [Fact]
    public void A_file_of_the_same_size_and_time_is_read_in_its_turn_though_nobody_says_so()
    {
        var scan = Fresh();
        File.WriteAllText(folder[PathOf(5)], File.ReadAllText(folder[PathOf(5)]).ToUpperInvariant());
        var found = false;
        for (var i = 0; i < 16 && !found; i++)
        {
            var next = SourceScan.Take(folder.Root, scan, _ => false);
            found = !next.ChangesSince(scan).IsEmpty;
            scan = next;
        }

        Assert.True(found);
    }

    private ChangeWatch Started(WatchTimes times, WatchFolder? start = null)
    {
        var watch = new ChangeWatch(folder.Root, times, start ?? FolderWatch.Start);
        watch.Look();
        return watch;
    }

    private static string PathOf(int i) => $"content/pages/p{i}/page.md";

    private SourceScan Fresh() => SourceScan.Take(folder.Root, SourceScan.Nothing, _ => true);

    /// <summary>Edits every file once while the watch is looking, and counts those it never told of.</summary>
    private async Task<int> Lost(ChangeWatch watch, Action<int> edit, int count)
    {
        var waiting = Enumerable.Range(0, count).Select(PathOf).ToHashSet(StringComparer.Ordinal);
        var editing = Task.Run(() =>
        {
            for (var i = 0; i < count; i++)
                edit(i);
        });
        try
        {
            while (waiting.Count > 0)
                waiting.ExceptWith(await watch.Next(limit.Token));
        }
        catch (OperationCanceledException)
        {
            return waiting.Count;
        }

        await editing;
        while (!Fresh().ChangesSince(watch.Last).IsEmpty)
            await watch.Next(limit.Token);
        return 0;
    }

    private static IDisposable NoMoreWatchers(string folder, bool isDeep, Action<string?> tell, Action fail) =>
        throw new IOException("The configured user limit (128) on the number of inotify instances has been reached.");
}
