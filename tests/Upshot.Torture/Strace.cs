using System.Globalization;
using System.Text.RegularExpressions;

namespace Upshot.Torture;

/// <summary>Linux's <c>strace</c>: it tells the system calls of a build, kills it at one of them, or lets one fail.</summary>
internal static partial class Strace
{
    /// <summary>Calls are written to a file; -y tells the path behind a number.</summary>
    public static ImmutableArray<string> Tracing(string file, string calls) =>
        ["strace", "-f", "-qq", "-y", "-o", file, "-e", $"trace={calls}", "-e", "signal=none"];

    /// <summary>The build dies before the n-th such call of a thread is made.</summary>
    public static ImmutableArray<string> Killing(CallPoint point) =>
        Injecting("/dev/null", point, Invariant($"signal=SIGKILL:when={point.Number}"));

    /// <summary>The n-th such call fails, and with <paramref name="onwards"/> each after it; which, is written to a file.</summary>
    public static ImmutableArray<string> Failing(string file, CallPoint point, string error, bool onwards) =>
        Injecting(file, point, Invariant($"error={error}:when={point.Number}{(onwards ? "+" : "")}"));

    /// <summary>Whether a call that names the folder failed; the count may have met one of the runtime instead.</summary>
    public static bool Met(string file, string folder) =>
        File.ReadLines(file)
            .Any(line =>
                line.Contains("(INJECTED)", StringComparison.Ordinal)
                && Here.Replace(line, "").Contains(folder, StringComparison.Ordinal)
            );

    // Where the build was begun, which is the folder itself, whatever the call is about.
    [GeneratedRegex("AT_FDCWD<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Here { get; }

    private static ImmutableArray<string> Injecting(string file, CallPoint point, string what) =>
        [.. Tracing(file, point.Call), "-e", $"inject={point.Call}:{what}"];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
