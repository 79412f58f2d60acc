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

        if (!Absent().IsEmpty)
            AptPackages.Install("strace", "util-linux");

        return Absent();
    }

    private static ImmutableArray<string> Absent() =>
        [.. Needed.Where(name => !Folders.Any(folder => File.Exists(Path.Combine(folder, name))))];

    private static string[] Folders => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
}
