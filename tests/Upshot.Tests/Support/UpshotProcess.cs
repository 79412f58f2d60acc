using System.Diagnostics;
using System.Text;

namespace Upshot.Tests.Support;

/// <summary>What a run of the built command line answered.</summary>
public sealed record UpshotRun(int ExitCode, string Out, string Error);

/// <summary>
/// The built <c>upshot</c> as a process of its own, without the caller's colours and clock settings. UPSHOT_PROGRAM names
/// a published one to run in its place.
/// </summary>
public static class UpshotProcess
{
    private static readonly string[] Inherited = ["NO_COLOR", "SOURCE_DATE_EPOCH", "UPSHOT_DEBUG", "TZ", "LANG"];

    public static UpshotRun Run(
        IEnumerable<string> arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environment = null,
        params ReadOnlySpan<string> before
    )
    {
        using var process = Start(arguments, workingDirectory, environment, before);
        return Answer(process);
    }

    /// <summary>The built one, with other settings of the runtime than it was built with.</summary>
    /// <param name="settings">A file like <c>upshot.runtimeconfig.json</c>.</param>
    public static UpshotRun RunWith(string settings, IEnumerable<string> arguments, string workingDirectory)
    {
        using var process = Begin(
            [Dotnet, "exec", "--runtimeconfig", settings, Built, .. arguments],
            workingDirectory,
            environment: null
        );
        return Answer(process);
    }

    /// <summary>A run still under way, to be killed or read by the caller.</summary>
    /// <param name="before">A program that runs the command in its way, with its arguments.</param>
    public static Process Start(
        IEnumerable<string> arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string>? environment = null,
        params ReadOnlySpan<string> before
    ) => Begin([.. before, .. Program(), .. arguments], workingDirectory, environment);

    private static Process Begin(
        string[] words,
        string? workingDirectory,
        IReadOnlyDictionary<string, string>? environment
    )
    {
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = workingDirectory ?? Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited)
            start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;

        return Process.Start(start) ?? throw new InvalidOperationException("The command line did not start.");
    }

    private static UpshotRun Answer(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new UpshotRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static string Built => Path.Combine(AppContext.BaseDirectory, "upshot.dll");

    private static string Dotnet => Environment.ProcessPath is { } host && IsDotnet(host) ? host : "dotnet";

    private static string[] Program()
    {
        if (Environment.GetEnvironmentVariable("UPSHOT_PROGRAM") is { Length: > 0 } published)
            return [published];

        return [Dotnet, Built];
    }

    private static bool IsDotnet(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
