using System.ComponentModel;
using System.Diagnostics;

namespace Upshot.SiteTests.Hosting;

/// <summary>The nginx of this machine, installed when there is none, so that a fresh machine needs nothing but the tests.</summary>
internal static class InstalledNginx
{
    private const string Advice =
        "nginx is not installed: apt-get install nginx-light (as root), then run the tests again.";

    private static readonly string[] Places =
    [
        "/usr/sbin/nginx",
        "/usr/local/sbin/nginx",
        "/usr/bin/nginx",
        "/opt/homebrew/bin/nginx",
    ];

    private static readonly Lazy<string> Found = new(Find);

    public static string Path => Found.Value;

    private static string Find()
    {
        if (Array.Find(Places, File.Exists) is { } there)
            return there;

        if (Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            if (!Run("/usr/bin/apt-get", "install", "-y", "--no-install-recommends", "nginx-light"))
            {
                Run("/usr/bin/apt-get", "update");
                Run("/usr/bin/apt-get", "install", "-y", "--no-install-recommends", "nginx-light");
            }
        }

        var path = Array.Find(Places, File.Exists);
        Assert.True(path is not null, Advice);
        return path;
    }

    private static bool Run(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                    Environment =
                    {
                        ["DEBIAN_FRONTEND"] = "noninteractive",
                        // The tests start their own; the system's need not run.
                        ["RUNLEVEL"] = "1",
                    },
                }
            );
            process?.StandardOutput.ReadToEnd();
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
