using Upshot.Diagnostics;

namespace Upshot.Cli.Health;

/// <summary>One thing <c>upshot doctor</c> looked at.</summary>
/// <param name="Topic">One or two words.</param>
/// <param name="What">What was found, without a full stop.</param>
internal sealed record HealthCheck(string Topic, string What)
{
    /// <summary>Null when all is well.</summary>
    public Severity? Level { get; init; }

    /// <summary>An order ending in a full stop; there when the level is.</summary>
    public string? Fix { get; init; }

    public static HealthCheck Warn(string topic, string what, string fix) =>
        new(topic, what) { Level = Severity.Warning, Fix = fix };

    public static HealthCheck Fail(string topic, string what, string fix) =>
        new(topic, what) { Level = Severity.Error, Fix = fix };
}
