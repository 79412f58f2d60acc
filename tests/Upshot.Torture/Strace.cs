using System.Globalization;

namespace Upshot.Torture;

/// <summary>Linux's <c>strace</c>: it tells the system calls of a build, kills it at one of them, or lets one fail.</summary>
internal static class Strace
{
    /// <summary>What counts and kills are made with; -y tells the path behind a number.</summary>
    public static ImmutableArray<string> Tracing(string file, string calls) =>
        ["strace", "-f", "-qq", "-y", "-o", file, "-e", $"trace={calls}", "-e", "signal=none"];

    /// <summary>The build dies before the n-th such call of a thread is made.</summary>
    public static ImmutableArray<string> Killing(CallPoint point) =>
        Injecting(point.Call, string.Create(CultureInfo.InvariantCulture, $"signal=SIGKILL:when={point.Number}"));

    /// <summary>The n-th such call fails, and with <paramref name="onwards"/> each after it.</summary>
    public static ImmutableArray<string> Failing(CallPoint point, string error, bool onwards) =>
        Injecting(
            point.Call,
            string.Create(CultureInfo.InvariantCulture, $"error={error}:when={point.Number}{(onwards ? "+" : "")}")
        );

    private static ImmutableArray<string> Injecting(string call, string what) =>
        [
            "strace",
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            $"trace={call}",
            "-e",
            "signal=none",
            "-e",
            $"inject={call}:{what}",
        ];
}
