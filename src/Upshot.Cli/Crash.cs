using System.Reflection;

namespace Upshot.Cli;

/// <summary>
/// What is said when Upshot itself is wrong: one line that can be reported, and the rest on demand. It leans on
/// nothing but the system, since the rest may be what cannot be loaded.
/// </summary>
internal static class Crash
{
    /// <summary>With <c>UPSHOT_DEBUG=1</c> the whole story follows.</summary>
    public static string Report(Exception trouble)
    {
        var version = typeof(Crash).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        var line =
            $"Upshot {version?.InformationalVersion} has a mistake of its own: "
            + $"{trouble.GetType().Name}: {trouble.Message.ReplaceLineEndings(" ")}"
            + " Please report this line and what you ran.";
        return Environment.GetEnvironmentVariable("UPSHOT_DEBUG") == "1"
            ? $"{line}\n{trouble}"
            : $"{line} UPSHOT_DEBUG=1 tells more.";
    }
}
