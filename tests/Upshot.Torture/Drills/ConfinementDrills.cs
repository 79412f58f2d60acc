using System.Text.RegularExpressions;
using Upshot.Tests.Sources;

namespace Upshot.Torture.Drills;

/// <summary>
/// A build and a check read the project, the tool and the runtime, and nothing else; they open no socket and start no
/// program. The system tells it, not Upshot. The runtime's own door for debuggers is known by its name.
/// </summary>
internal static partial class ConfinementDrills
{
    private const int WaysOfAPage = 50;
    private const string Calls = "%file,%network,%process";

    private static readonly string[] Commands =
    [
        "build",
        "build --drafts --strict",
        "check",
        "check --format sarif",
        "audit",
        "list",
        "sync",
    ];

    /// <summary>What the C library and the runtime read to start; folders end in a slash.</summary>
    private static readonly string[] Runtime =
    [
        "/lib/",
        "/lib64/",
        "/usr/lib/",
        "/usr/lib64/",
        "/usr/share/zoneinfo/",
        "/etc/ld.so.cache",
        "/etc/localtime",
        // The settings of the library that computes hashes.
        "/etc/ssl/openssl.cnf",
        "/proc/",
        "/sys/",
        "/dev/null",
        "/dev/urandom",
        "/tmp/clr-debug-pipe-",
    ];

    public static Drill Files { get; } =
        new("T20", "files opened outside the project, the tool and the runtime", 2, _ => Each(OpenedOutside));

    public static Drill Sockets { get; } =
        new("T56", "system calls that reached for a network", 1, _ => Each((line, _) => IsNetwork(line)));

    public static Drill Programs { get; } =
        new("T57", "system calls that started a program", 1, _ => Each((line, _) => IsProgram(line)));

    private static IEnumerable<Try> Each(Func<string, Victim, bool?> isBroken) =>
        [
            new("check of a site that reaches out", victim => ReachingOut(victim, isBroken)),
            .. Commands.Select(command => new Try(command, victim => Confined(victim, command, isBroken))),
        ];

    private static Task<Tally> Confined(Victim victim, string command, Func<string, Victim, bool?> isBroken)
    {
        using var folder = new TempFolder();
        victim.Begin(Beginning.Change);
        victim.Run(
            [.. command.Split(' '), .. Victim.Day],
            environment: null,
            [.. Strace.Tracing(folder["trace"], Calls)]
        );

        // The first call is the one with which strace starts the command itself.
        string[] lines = [.. File.ReadLines(folder["trace"]).Skip(1)];
        string[] counted = [.. lines.Where(line => isBroken(line, victim) is not null)];
        return Task.FromResult(new Tally(counted.Length, [.. counted.Where(line => isBroken(line, victim) is true)]));
    }

    /// <summary>Links, names and folders that lead out of the project, as a page could carry them.</summary>
    private static async Task<Tally> ReachingOut(Victim victim, Func<string, Victim, bool?> isBroken)
    {
        using var outside = new TempFolder();
        var secret = outside.Write("secret.txt", "not for readers");
        var pages = OutsidePaths
            .All(["secret.txt"], outside.Root)
            .Chunk(WaysOfAPage)
            .Select((ways, number) => Page(victim, number, ways))
            .ToArray();
        string[] links = ["content/pages/link.md", "content/linked", "content/metrics/link.yml", "themes/brand"];
        foreach (var link in links)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(victim.Folder[link]) ?? victim.Root);
            File.CreateSymbolicLink(
                victim.Folder[link],
                link.Contains('.', StringComparison.Ordinal) ? secret : outside.Root
            );
        }

        try
        {
            return await Confined(victim, "check", isBroken);
        }
        finally
        {
            foreach (var link in links)
                File.Delete(victim.Folder[link]);
            foreach (var page in pages)
                File.Delete(page);
        }
    }

    private static string Page(Victim victim, int number, string[] ways) =>
        victim.Folder.Write(
            $"content/pages/out-{number}.md",
            $"""
            ---
            title: Way out {number}
            summary: It leads out.
            audiences: [crews]
            owner: Ann Lee
            aliases: ["{ways[0].Replace("\\", "", StringComparison.Ordinal)}"]
            ---
            {string.Concat(ways.Select(way => $"![The gate](<{way}>) [b](<{way}>)\n\n"))}
            """
        );

    /// <summary>Null for a call that opened nothing.</summary>
    private static bool? OpenedOutside(string line, Victim victim)
    {
        var opened = Opened.Match(line);
        if (!opened.Success)
            return null;

        var path = opened.Groups["path"].Value;
        string[] allowed = [.. Runtime, victim.Root + "/", AppContext.BaseDirectory, DotnetFolder];
        return path != victim.Root && !Array.Exists(allowed, place => path.StartsWith(place, StringComparison.Ordinal));
    }

    private static bool IsNetwork(string line) =>
        Network.Match(line) is { Success: true } call
        && !call.Groups["rest"].Value.Contains("AF_UNIX, SOCK_STREAM", StringComparison.Ordinal)
        && !call.Groups["rest"].Value.Contains("/tmp/dotnet-diagnostic-", StringComparison.Ordinal);

    private static bool IsProgram(string line) =>
        Program.Match(line) is { Success: true } call
        && !call.Groups["rest"].Value.Contains("CLONE_THREAD", StringComparison.Ordinal);

    /// <summary>The folder of the runtime that runs this, with its shared frameworks.</summary>
    private static string DotnetFolder { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "/", "../../.."))
        + "/";

    [GeneratedRegex(
        @" (open(at)?\(|<\.\.\. open(at)? resumed).* = \d+<(?<path>.+)>$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Opened { get; }

    [GeneratedRegex(
        @" (socket|socketpair|bind|connect|sendto|sendmsg)\((?<rest>.*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Network { get; }

    [GeneratedRegex(
        @" (execve|execveat|fork|vfork|clone|clone3)\((?<rest>.*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Program { get; }
}
