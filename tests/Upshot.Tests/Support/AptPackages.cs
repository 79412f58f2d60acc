using System.ComponentModel;
using System.Diagnostics;

namespace Upshot.Tests.Support;

/// <summary>Programs of a Debian machine, installed where that may be done, so that a fresh machine needs nothing but the tests.</summary>
public static class AptPackages
{
    private const string Apt = "/usr/bin/apt-get";

    /// <summary>Does nothing where it may not, or where there is no such tool; whoever needs the program looks for it again.</summary>
    public static void Install(params IEnumerable<string> packages)
    {
        if (!Environment.IsPrivilegedProcess || !File.Exists(Apt))
            return;

        string[] install = ["install", "-y", "--no-install-recommends", .. packages];
        if (Run(install))
            return;

        Run("update");
        Run(install);
    }

    private static bool Run(params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(Apt, arguments)
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                    Environment =
                    {
                        ["DEBIAN_FRONTEND"] = "noninteractive",
                        // The tests start their own services; those of the system need not run.
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
