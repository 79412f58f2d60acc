using System.ComponentModel;
using System.Diagnostics;

namespace Upshot.Browser.Finding;

/// <summary>Gets a browser: Playwright's own, or the system's where that fails and somebody may install.</summary>
public static class BrowserInstall
{
    private const string PackageTool = "/usr/bin/apt-get";

    /// <param name="say">Told what is done, line by line.</param>
    /// <returns>Whether one was installed.</returns>
    public static async Task<bool> Run(Action<string> say, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(say);
        var opened = await OpenBrowser.Start(new BrowserChoice(null, ""), cancellation);
        if (opened.Browser is { } there)
        {
            await there.DisposeAsync();
            say("There is a browser already; nothing was installed.");
            return true;
        }

        say("Downloading Playwright's Chromium …");
        if (await Task.Run(Download, cancellation) == 0)
            return true;

        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists(PackageTool))
        {
            say("The download failed.");
            return false;
        }

        say("The download failed. Installing the system's Chromium with apt-get …");
        return await Apt(["update", "-qq"], cancellation)
            && await Apt(["install", "-y", "-qq", "--no-install-recommends", "chromium"], cancellation);
    }

    /// <summary>With the libraries it needs where that is allowed.</summary>
    private static int Download() =>
        Microsoft.Playwright.Program.Main(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists(PackageTool)
                ? ["install", "--with-deps", "chromium"]
                : ["install", "chromium"]
        );

    private static async Task<bool> Apt(string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(PackageTool, arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return false;

            await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
