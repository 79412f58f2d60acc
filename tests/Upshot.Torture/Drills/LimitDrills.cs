using System.Globalization;

namespace Upshot.Torture.Drills;

/// <summary>What the system limits: space, files, sizes, rights.</summary>
internal static class LimitDrills
{
    private const string Mounted = "out";
    private const string Kept = "kept";

    public static Drill Limits { get; } =
        new("T32", "builds under a limit that left half a site, a crash or a false success", 8, All);

    private static IEnumerable<Try> All(Victim victim) =>
        [
            .. Range(10, 220, 10).Select(files => Limited($"{files} open files", $"ulimit -n {files}")),
            .. Range(1, 80, 3).Select(blocks => Limited($"files of {blocks} blocks", $"ulimit -f {blocks}")),
            .. Range(20, 2000, 60)
                .Select(kilobytes => new Try(Invariant($"a disk of {kilobytes} kB"), hurt => Full(hurt, kilobytes))),
            new("a read-only disk", ReadOnly),
            .. Environment.IsPrivilegedProcess
                ? [new Try("another user's folder", Foreign), new("a source another user cannot read", Unreadable)]
                : Array.Empty<Try>(),
        ];

    private static Try Limited(string name, string limit) =>
        new(
            name,
            victim =>
            {
                victim.Begin(Beginning.Change);
                var before = victim.Standing;
                var run = victim.Build("sh", "-c", $"{limit}; exec \"$@\"", "sh");
                return Task.FromResult(Tally.Of(victim.Dishonest(run, before)));
            }
        );

    /// <summary>A small disk of its own holds the old site; what stands there afterwards is copied out of it.</summary>
    private static Task<Tally> Full(Victim victim, int kilobytes)
    {
        victim.Begin(Beginning.Change);
        var (outer, kept) = (victim.Folder[Mounted], victim.Folder[Kept]);
        Directory.CreateDirectory(outer);
        Directory.CreateDirectory(kept);
        try
        {
            var script = Invariant(
                $"""
                mount -t tmpfs -o size=64m none {Mounted} && cp -a dist {Mounted}/dist || exit 99
                used=$(du -sk {Mounted} | cut -f1)
                mount -o remount,size=$((used + {kilobytes}))k {Mounted} || exit 99
                "$@" --output {Mounted}/dist; code=$?
                cp -a {Mounted}/. {Kept}/; exit $code
                """
            );
            var run = victim.Build("unshare", "-Urm", "sh", "-c", script, "sh");
            if (run.ExitCode == 99)
                return Task.FromResult(Tally.Of($"no disk to fill: {Victim.Line(run)}"));

            var before = victim.Standing;
            Directory.Delete(victim.Site, recursive: true);
            Directory.Move(Path.Combine(kept, "dist"), victim.Site);
            var left = Directory.EnumerateFileSystemEntries(kept).FirstOrDefault();
            return Task.FromResult(
                Tally.Of(victim.Dishonest(run, before) ?? (left is null ? null : $"left: {Path.GetFileName(left)}"))
            );
        }
        finally
        {
            Directory.Delete(outer, recursive: true);
            Directory.Delete(kept, recursive: true);
        }
    }

    private static Task<Tally> ReadOnly(Victim victim)
    {
        victim.Begin(Beginning.Change);
        var before = victim.Standing;
        var run = victim.Build(
            "unshare",
            "-Urm",
            "sh",
            "-c",
            "mount --bind . . && mount -o remount,bind,ro . && cd \"$PWD\" && exec \"$@\"",
            "sh"
        );
        return Task.FromResult(Refusing(victim, run, before));
    }

    private static Task<Tally> Foreign(Victim victim) => AsNobody(victim, _ => { });

    private static Task<Tally> Unreadable(Victim victim) =>
        AsNobody(
            victim,
            open =>
            {
                File.SetUnixFileMode(victim.Root, Anybody);
                File.SetUnixFileMode(open, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        );

    private const UnixFileMode Readable =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherExecute;

    private const UnixFileMode Anybody = Readable | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private static Task<Tally> AsNobody(Victim victim, Action<string> prepare)
    {
        victim.Begin(Beginning.Change);
        var before = victim.Standing;
        var page = victim.Folder["content/audiences.yml"];
        var mode = File.GetUnixFileMode(victim.Root);
        try
        {
            File.SetUnixFileMode(victim.Root, Readable);
            prepare(page);
            var run = victim.Build("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
            return Task.FromResult(Refusing(victim, run, before));
        }
        finally
        {
            File.SetUnixFileMode(page, Readable);
            File.SetUnixFileMode(victim.Root, mode);
        }
    }

    /// <summary>A build that cannot write must say so.</summary>
    private static Tally Refusing(Victim victim, UpshotRun run, string? before) =>
        Tally.Of(run.ExitCode == 0 ? $"not refused: {Victim.Line(run)}" : victim.Dishonest(run, before));

    private static IEnumerable<int> Range(int from, int to, int step)
    {
        for (var at = from; at <= to; at += step)
            yield return at;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
