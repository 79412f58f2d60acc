using System.Globalization;
using System.Text.RegularExpressions;

namespace Upshot.Torture;

/// <summary>One system call of a build that is begun in the project: of .NET's own files too.</summary>
/// <param name="Call">The name of the call.</param>
/// <param name="Number">Its place among such calls of the main thread, from 1.</param>
/// <param name="Changes">Whether it changes files, rather than reads them.</param>
internal sealed partial record CallPoint(string Call, int Number, bool Changes)
{
    private const string Calls =
        "openat,pread64,pwrite64,write,ftruncate,fsync,mkdir,unlink,rmdir,rename,renameat2,fchmod,getdents64";

    /// <summary>All such calls that the main thread makes in a build that begins in this way; it makes nearly all of them.</summary>
    public static ImmutableArray<CallPoint> Of(Victim victim, Beginning beginning)
    {
        using var folder = new TempFolder();
        victim.Begin(beginning);
        victim.Build([.. Strace.Tracing(folder["trace"], Calls)]);

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var points = ImmutableArray.CreateBuilder<CallPoint>();
        string? main = null;
        foreach (var match in File.ReadLines(folder["trace"]).Select(line => Line.Match(line)))
        {
            if (!match.Success || (main ??= match.Groups["thread"].Value) != match.Groups["thread"].Value)
                continue;

            var call = match.Groups["call"].Value;
            counts[call] = counts.GetValueOrDefault(call) + 1;
            if (match.Groups["rest"].Value.Contains(victim.Root, StringComparison.Ordinal))
                points.Add(new(call, counts[call], IsChange(call, match.Groups["rest"].Value)));
        }

        return points.ToImmutable();
    }

    private static bool IsChange(string call, string arguments) =>
        call switch
        {
            "openat" => arguments.Contains("O_CREAT", StringComparison.Ordinal),
            "pread64" or "getdents64" => false,
            _ => true,
        };

    // The number of the thread, then the call; what is "resumed" was counted when it began.
    [GeneratedRegex(
        @"^(?<thread>\d+) +(?<call>[a-z0-9]+)\((?<rest>.*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Line { get; }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Call} number {Number}{(Changes ? "" : ", to read")}");
}
