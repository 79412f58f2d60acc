using Upshot.Tests.Support;

namespace Upshot.SiteTests.Delivery;

/// <summary>The tool as somebody gets it: packed once, then installed from that folder and from nowhere else.</summary>
public sealed class PackedTool : IDisposable
{
    private readonly TempFolder folder = new();

    public PackedTool()
    {
        Packages = Package.Make(Repository.Root, folder.Root);
        folder.Write(
            "NuGet.config",
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Packages}" />
              </packageSources>
            </configuration>
            """
        );
        Package.Dotnet(
            folder.Root,
            "tool",
            "install",
            "upshot",
            "--tool-path",
            folder["tools"],
            "--configfile",
            folder["NuGet.config"]
        );
    }

    /// <summary>The folder with the packed files.</summary>
    public string Packages { get; }

    public UpshotRun Run(string workingDirectory, params IEnumerable<string> arguments) =>
        Package.Run(
            Path.Combine(folder["tools"], OperatingSystem.IsWindows() ? "upshot.exe" : "upshot"),
            workingDirectory,
            arguments
        );

    public void Dispose() => folder.Dispose();
}
