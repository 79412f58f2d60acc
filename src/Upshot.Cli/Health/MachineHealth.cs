using System.Reflection;
using System.Runtime.InteropServices;

namespace Upshot.Cli.Health;

/// <summary>Which versions are at work.</summary>
internal static class MachineHealth
{
    public static IEnumerable<HealthCheck> Of()
    {
        var version = typeof(MachineHealth).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        yield return new("upshot", version?.InformationalVersion ?? "of no known version");
        yield return new("runtime", $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}");
        if (Clock.Trouble() is { } trouble)
            yield return HealthCheck.Fail("clock", trouble.TrimEnd('.'), "Set it right, or unset it.");
        else
            yield return new("clock", $"today is {Clock.Today():yyyy-MM-dd}");
    }
}
