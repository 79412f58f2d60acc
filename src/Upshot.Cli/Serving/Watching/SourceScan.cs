using System.Buffers.Binary;
using System.Security;
using System.Security.Cryptography;
using Upshot.Checks.Baselines;
using Upshot.Sources;

namespace Upshot.Cli.Serving.Watching;

/// <summary>
/// What lies in a project at one moment, by path. A file is opened only when its size or time is another than before,
/// when somebody said that it changed, or when its time can't be trusted; the rest is as it was. Every so often each
/// file has its turn to be opened all the same, for a disk that tells too little.
/// </summary>
internal sealed class SourceScan
{
    /// <summary>One file in so many is opened at each scan.</summary>
    private const int Turns = 16;

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private static readonly string[] Tops = ["site.yml", KnownFindings.FileName, "content", "themes"];

    private readonly FrozenDictionary<string, SeenFile> files;
    private readonly int turn;
    private readonly long seenAt;

    private SourceScan(FrozenDictionary<string, SeenFile> files, int turn, long seenAt)
    {
        this.files = files;
        this.turn = turn;
        this.seenAt = seenAt;
    }

    public static SourceScan Nothing { get; } = new(FrozenDictionary<string, SeenFile>.Empty, 0, 0);

    public int Count => files.Count;

    /// <summary>Paths that are new, gone or other than before, sorted.</summary>
    public ImmutableArray<string> ChangesSince(SourceScan before) =>
        [
            .. files
                .Where(entry => !before.files.TryGetValue(entry.Key, out var old) || IsOther(old, entry.Value))
                .Select(entry => entry.Key)
                .Concat(before.files.Keys.Where(path => !files.ContainsKey(path)))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether the file is the same in both.</summary>
    public bool HasSame(string path, SourceScan other) =>
        files.TryGetValue(path, out var here) && other.files.TryGetValue(path, out var there) && !IsOther(here, there);

    /// <summary>Whether somebody is still busy with one of the files: it was there and is empty or away now.</summary>
    public bool IsHalfWritten(SourceScan before) =>
        before.files.Any(entry =>
            entry.Value.Stamp.Size > 0 && files.TryGetValue(entry.Key, out var now) && now.Stamp.Size == 0
        );

    /// <param name="root">The project's folder.</param>
    /// <param name="before">The scan before this one.</param>
    /// <param name="isSuspect">Whether somebody said that the file at the path changed.</param>
    public static SourceScan Take(string root, SourceScan before, Func<string, bool> isSuspect)
    {
        var seen = new Dictionary<string, SeenFile>(StringComparer.Ordinal);
        var now = (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks * 100;
        var next = (before.turn + 1) % Turns;
        // What else lies beside them, such as the built site, is nobody's business here.
        foreach (var entry in List(root).Where(entry => Tops.Contains(entry.Name)))
            TakeEntry(entry, entry.Name);

        return new(seen.ToFrozenDictionary(StringComparer.Ordinal), next, now);

        void TakeEntry(FileSystemInfo entry, string path)
        {
            if (entry is DirectoryInfo { LinkTarget: null })
                foreach (var inner in List(entry.FullName).Where(inner => !IgnoredName.IsIgnored(inner.Name)))
                    TakeEntry(inner, $"{path}/{inner.Name}");
            else
                seen[path] = Look(entry, path);
        }

        // Links are never followed, and pipes never opened: that they are there is all there is to see.
        SeenFile Look(FileSystemInfo entry, string path) =>
            entry.LinkTarget is not null || FileStamp.Of(entry.FullName) is not { } stamp ? default
            : before.Remembered(path, stamp, isSuspect) is { } same && !IsTurn(path, next) ? same
            : new SeenFile(stamp, HashOf(entry.FullName));
    }

    private SeenFile? Remembered(string path, FileStamp stamp, Func<string, bool> isSuspect) =>
        files.TryGetValue(path, out var old) && old.Stamp == stamp && !old.IsDoubtful(seenAt) && !isSuspect(path)
            ? old
            : null;

    /// <summary>A file that was saved again as it was is not another.</summary>
    private static bool IsOther(SeenFile left, SeenFile right) =>
        left.Hash != right.Hash || left.Stamp.Size != right.Stamp.Size;

    private static bool IsTurn(string path, int turn) =>
        string.GetHashCode(path, StringComparison.Ordinal) is var hash && (uint)hash % Turns == turn;

    private static UInt128 HashOf(string path)
    {
        try
        {
            using var handle = File.OpenHandle(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                FileOptions.SequentialScan
            );
            var length = RandomAccess.GetLength(handle);
            var bytes = new byte[Math.Min(length, Array.MaxLength)];
            var filled = 0;
            while (
                filled < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(filled), filled) is > 0 and var count
            )
                filled += count;

            return BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(bytes.AsSpan(0, filled)));
        }
        catch (Exception trouble)
            when (trouble is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            return UInt128.MaxValue; // not to be read now; another when it is
        }
    }

    private static FileSystemInfo[] List(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything)];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or SecurityException)
        {
            return [];
        }
    }
}
