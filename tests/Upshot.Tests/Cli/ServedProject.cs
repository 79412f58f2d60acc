using Upshot.Tests.Rendering.Channels;

namespace Upshot.Tests.Cli;

/// <summary>A preview of the small site with every channel, one for all tests of a class.</summary>
public sealed class ServedProject : IDisposable
{
    private readonly System.Diagnostics.Process process;

    public ServedProject()
    {
        process = Support.UpshotProcess.Start(["serve", "--port", "0", "--now", "2025-11-15"], Project.Folder.Root);
        string? line;
        while ((line = process.StandardOutput.ReadLine()) is not null && !line.Contains("Ctrl+C"))
            Said.Add(line);

        Assert.NotNull(line);
        Address = new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..line.IndexOf(';')]);
    }

    public Project Project { get; } = new([Cli.Project.NobodyAgreed, .. Told.EveryChannel]);

    public Uri Address { get; }

    public int ProcessId => process.Id;

    public List<string> Said { get; } = [];

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Project.Dispose();
    }
}
