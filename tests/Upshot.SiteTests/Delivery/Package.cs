using System.Collections.Immutable;
using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Upshot.Tests.Support;

namespace Upshot.SiteTests.Delivery;

/// <summary>Packages of the tool, made as <c>dotnet pack</c> makes them, away from the build that is running.</summary>
internal static class Package
{
    /// <summary>Compiled beside the tests for this machine; the analyzers ran when they were.</summary>
    private static readonly ImmutableArray<string> Switches =
    [
        $"-p:ToolPackageRuntimeIdentifiers={Platform}",
        "-p:RunAnalyzers=false",
        "-p:RestoreLockedMode=true",
        // Neither asks a network nor leaves a server behind.
        "-p:NuGetAudit=false",
        "-p:UseSharedCompilation=false",
        "-nodeReuse:false",
    ];

    /// <summary>The package of this machine's kind.</summary>
    public static string Platform =>
        (OperatingSystem.IsWindows(), OperatingSystem.IsMacOS(), RuntimeInformation.OSArchitecture) switch
        {
            (true, _, Architecture.X64) => "win-x64",
            (_, true, Architecture.Arm64) => "osx-arm64",
            (false, false, Architecture.X64) => "linux-x64",
            (false, false, Architecture.Arm64) => "linux-arm64",
            _ => "any",
        };

    /// <param name="repository">The sources.</param>
    /// <param name="work">An empty folder for all that is made on the way.</param>
    /// <returns>The folder with the packages.</returns>
    public static string Make(string repository, string work)
    {
        var packages = Path.Combine(work, "packages");
        Dotnet(
            repository,
            [
                "pack",
                Path.Combine("src", "Upshot.Cli"),
                $"-p:ArtifactsPath={Path.Combine(work, "artifacts")}",
                "--output",
                packages,
                .. Switches,
            ]
        );
        return packages;
    }

    public static void Dotnet(string workingDirectory, params IEnumerable<string> arguments)
    {
        var run = Run("dotnet", workingDirectory, arguments);
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
    }

    public static UpshotRun Run(string program, string workingDirectory, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>The packages of a folder and every file in them, each shortened to a hash.</summary>
    public static ImmutableSortedDictionary<string, string> Hashes(string packages) =>
        Directory
            .GetFiles(packages, "*.nupkg")
            .SelectMany(file =>
                Read(file, (entry, bytes) => (Name: $"{Path.GetFileName(file)}: {entry}", Hash: Hash(bytes)))
                    .Append((Name: Path.GetFileName(file), Hash: Hash(File.ReadAllBytes(file))))
            )
            .ToImmutableSortedDictionary(found => found.Name, found => found.Hash, StringComparer.Ordinal);

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    public static ImmutableArray<T> Read<T>(string package, Func<string, byte[], T> read)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(entry =>
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(content);
                return read(entry.FullName, content.ToArray());
            }),
        ];
    }
}
