using System.Diagnostics;

namespace Upshot.Tests.Support;

/// <summary>A tool of the system, for what .NET cannot do, such as making a pipe.</summary>
public static class Shell
{
    public static void Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
