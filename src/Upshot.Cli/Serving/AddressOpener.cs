using System.ComponentModel;
using System.Diagnostics;

namespace Upshot.Cli.Serving;

/// <summary>The reader's own browser.</summary>
internal static class AddressOpener
{
    /// <summary>A machine without one is no reason to stop: the address is told anyway.</summary>
    public static void Open(string address, Terminal terminal)
    {
        try
        {
            using var started = Process.Start(
                OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
                : OperatingSystem.IsMacOS() ? new ProcessStartInfo("open", [address])
                : new ProcessStartInfo("xdg-open", [address])
            );
        }
        catch (Exception trouble) when (trouble is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            terminal.Out.WriteLine("No browser could be opened; open the address yourself.");
            terminal.Out.Flush();
        }
    }
}
