using System.Text.RegularExpressions;

namespace Upshot.Torture;

/// <summary>One system call of a build that reads or changes something in the project.</summary>
/// <param name="Call">The name of the call.</param>
/// <param name="Number">The how manieth such call of its thread it is, from 1.</param>
/// <param name="Changes">Whether it changes files, rather than reads them.</param>
internal sealed partial record CallPoint(string Call, int Number, bool Changes)
{
    private const string Calls =
        "openat,pread64,pwrite64,write,ftruncate,fsync,mkdir,unlink,rmdir,rename,renameat2,fchmod,getdents64";

    /// <summary>All such calls of a build that begins in this way.</summary>
    public static ImmutableArray<CallPoint> Of(Victim victim, Beginning beginning)
    {
        using var folder = new TempFolder();
        victim.Begin(beginning);
        victim.Build([.. Strace.Tracing(folder["trace"], Calls)]);

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var points = ImmutableArray.CreateBuilder<CallPoint>();
        foreach (var line in File.ReadLines(folder["trace"]))
        {
            var match = Line.Match(line);
            if (!match.Success)
                continue;

            var key = match.Groups["key"].Value;
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (line.Contains(victim.Root, StringComparison.Ordinal))
                points.Add(new(match.Groups["call"].Value, counts[key], IsChange(match.Groups["call"].Value, line)));
        }

        return points.ToImmutable();
    }

    private static bool IsChange(string call, string line) =>
        call switch
        {
            "openat" => line.Contains("O_CREAT", StringComparison.Ordinal),
            "pread64" or "getdents64" => false,
            _ => true,
        };

    // The number of the thread, then the call; what is "resumed" was counted when it began.
    [GeneratedRegex(
        @"^(?<key>\d+ +(?<call>[a-z0-9]+))\(",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Line { get; }
}
