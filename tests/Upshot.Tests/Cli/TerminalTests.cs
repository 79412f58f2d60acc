using System.Diagnostics;

namespace Upshot.Tests.Cli;

/// <summary>Run on a real terminal, made by the system's <c>script</c>.</summary>
public sealed class TerminalTests
{
    private const string Colour = "\e\\[[0-9;]*m";

    [Fact]
    public void Colours_are_for_people_who_want_them()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems make terminals in other ways.");
        using var project = new Project(Project.Misspelt);

        Assert.Contains("\e[1;31merror\e[0m", OnTerminal(project, ""), StringComparison.Ordinal);
        Assert.DoesNotMatch(Colour, OnTerminal(project, "NO_COLOR=1"));
        Assert.DoesNotMatch(Colour, OnTerminal(project, "TERM=dumb"));
    }

    private static string OnTerminal(Project project, string settings)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "upshot.dll");
        var start = new ProcessStartInfo("script")
        {
            WorkingDirectory = project.Folder.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            ArgumentList = { "-qec", $"env {settings} dotnet '{assembly}' build --now 2025-11-15", "/dev/null" },
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm-256color";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("There is no 'script' here.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
