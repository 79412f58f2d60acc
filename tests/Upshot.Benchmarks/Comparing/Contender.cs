using System.Diagnostics;
using Upshot.Benchmarks.Corpus;

namespace Upshot.Benchmarks.Comparing;

/// <summary>A program that builds the corpus.</summary>
/// <param name="Output">The folder it writes, inside that of the sources.</param>
/// <param name="Write">Writes the sources of so many pages into a folder.</param>
internal sealed record Contender(
    string Name,
    string Program,
    string[] Arguments,
    string Output,
    Action<string, int> Write
)
{
    /// <summary>As published for this machine's kind, of the sources that stand here.</summary>
    public static Contender Upshot(string program) => new("Upshot", program, ["build"], "dist", UpshotSources.Write);

    public static Contender Hugo { get; } = new("Hugo", "hugo", ["--quiet"], "public", HugoSources.Write);

    /// <summary>Builds once from nothing.</summary>
    public ProgramRun Build(string folder)
    {
        SourceFolder.Clear(Path.Combine(folder, Output));
        SourceFolder.Clear(Path.Combine(folder, "resources")); // what Hugo keeps for next time
        return ProgramRun.Of(Program, Arguments, folder);
    }

    /// <summary>Files and bytes of what stands after a build.</summary>
    public (int Files, int Pages, long Bytes) Written(string folder)
    {
        FileInfo[] files =
        [
            .. new DirectoryInfo(Path.Combine(folder, Output)).EnumerateFiles("*", SearchOption.AllDirectories),
        ];
        return (files.Length, files.Count(file => file.Extension == ".html"), files.Sum(file => file.Length));
    }

    /// <summary>Publishes the command line of this repository; the path of the program.</summary>
    public static string Publish(string runtime)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "measured", runtime);
        string[] words =
        [
            "publish",
            Path.Combine(Repository.Root, "src", "Upshot.Cli"),
            "-p:Delivery=true",
            "-r",
            runtime,
            "-o",
            folder,
        ];
        using var publish =
            Process.Start(
                new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, UseShellExecute = false }
            ) ?? throw new InvalidOperationException("dotnet did not start.");
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? Path.Combine(folder, "upshot")
            : throw new InvalidOperationException($"Upshot could not be published:\n{said}");
    }
}
