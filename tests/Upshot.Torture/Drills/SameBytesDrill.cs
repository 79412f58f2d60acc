using Upshot.Tests.Cli;
using Upshot.Tests.Output;

namespace Upshot.Torture.Drills;

/// <summary>The same sources are the same bytes, wherever, whenever and however they are built.</summary>
internal static class SameBytesDrill
{
    private const int Rounds = 45;

    public static Drill Variations { get; } = new("T31", "builds of the same sources with other bytes", 6, All);

    private static IEnumerable<Try> All(Victim victim) => Enumerable.Range(0, Rounds).SelectMany(_ => Round());

    private static IEnumerable<Try> Round() =>
        [
            .. Setting("TZ", "Asia/Tokyo", "America/St_Johns", "UTC"),
            .. Setting("LC_ALL", "tr_TR.UTF-8", "de_DE.UTF-8", "C"),
            .. Setting("DOTNET_PROCESSOR_COUNT", "1", "16"),
            .. Setting("DOTNET_gcServer", "1"),
            .. Setting("DOTNET_TieredCompilation", "0"),
            .. Setting("SOURCE_DATE_EPOCH", "0", "4102444800"),
            .. Setting("USER", "somebody"),
            new("umask 077", hurt => Same(hurt, before: ["sh", "-c", "umask 077; exec \"$@\"", "sh"])),
            new("one core", hurt => Same(hurt, before: ["taskset", "-c", "0"])),
            new("another folder to stand in", hurt => Same(hurt, before: ["sh", "-c", "cd / && exec \"$@\"", "sh"])),
            new("a long path", hurt => Copied(hurt, "a/" + string.Concat(Enumerable.Repeat("long-name/", 12)), Calm)),
            new("files made in another order", hurt => Copied(hurt, "b", files => [.. files.Reverse()])),
            new("files of 1980", hurt => Copied(hurt, "c", Calm, new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc))),
            new("files of 2100", hurt => Copied(hurt, "d", Calm, new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc))),
            .. Environment.IsPrivilegedProcess ? [new Try("another user", Nobody)] : Array.Empty<Try>(),
        ];

    private static IEnumerable<Try> Setting(string name, params IEnumerable<string> values) =>
        values.Select(value => new Try(
            $"{name}={value}",
            hurt => Same(hurt, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value })
        ));

    private static Task<Tally> Same(
        Victim victim,
        Dictionary<string, string>? settings = null,
        params ReadOnlySpan<string> before
    )
    {
        using var elsewhere = new TempFolder();
        return Task.FromResult(Same(victim, victim.Root, elsewhere, settings ?? [], before));
    }

    private static Tally Same(
        Victim victim,
        string root,
        TempFolder elsewhere,
        Dictionary<string, string> settings,
        ReadOnlySpan<string> before
    )
    {
        var run = victim.Run([.. Victim.Arguments, "--root", root, "--output", elsewhere["site"]], settings, before);
        if (run.ExitCode != 0)
            return Tally.Of($"not built: {Victim.Line(run)}");

        return Tally.Of(
            Sites.Trouble(elsewhere["site"])
                ?? (Project.HashOf(elsewhere["site"]) == victim.Wanted ? null : "the manifest differs")
        );
    }

    /// <summary>The files in the order in which they come.</summary>
    private static string[] Calm(string[] files) => files;

    private static Task<Tally> Copied(
        Victim victim,
        string place,
        Func<string[], string[]> order,
        DateTime? written = null
    )
    {
        using var elsewhere = new TempFolder();
        var root = elsewhere[place];
        string[] files =
        [
            victim.Folder["site.yml"],
            .. Directory
                .EnumerateFiles(victim.Folder["content"], "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];
        foreach (var file in order(files))
        {
            var copy = Path.Combine(root, Path.GetRelativePath(victim.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? root);
            File.Copy(file, copy);
            if (written is { } time)
                File.SetLastWriteTimeUtc(copy, time);
        }

        return Task.FromResult(Same(victim, root, elsewhere, [], []));
    }

    private static Task<Tally> Nobody(Victim victim)
    {
        using var elsewhere = new TempFolder();
        const UnixFileMode All = (UnixFileMode)0x1FF;
        foreach (var folder in (ReadOnlySpan<string>)[victim.Root, elsewhere.Root])
            File.SetUnixFileMode(folder, All);

        return Task.FromResult(
            Same(victim, victim.Root, elsewhere, [], ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
        );
    }
}
