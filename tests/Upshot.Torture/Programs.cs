using System.Diagnostics;

namespace Upshot.Torture;

/// <summary>The system's own programs that the drills need, installed where this may be done and they are missing.</summary>
internal static class Programs
{
    private static readonly string[] Needed = ["strace", "unshare", "taskset", "sh"];

    /// <summary>What is missing and could not be had.</summary>
    public static ImmutableArray<string> Missing()
    {
        if (!OperatingSystem.IsLinux())
            return ["Linux"];

        if (Absent() is { IsEmpty: false } && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            Run("apt-get", "update");
            Run("apt-get", "install", "-y", "--no-install-recommends", "strace", "util-linux");
        }

        return Absent();
    }

    private static ImmutableArray<string> Absent() =>
        [.. Needed.Where(name => !Folders.Any(folder => File.Exists(Path.Combine(folder, name))))];

    private static string[] Folders => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');

    private static void Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
            }
        );
        process?.StandardOutput.ReadToEnd();
        process?.WaitForExit();
    }
}
