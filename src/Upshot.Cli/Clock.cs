using System.Globalization;

namespace Upshot.Cli;

/// <summary>Which day is today. <c>SOURCE_DATE_EPOCH</c>, in seconds since 1970, stands in for the real one.</summary>
internal static class Clock
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>The day in the writer's own time zone, or in UTC when given.</summary>
    public static DateOnly Today() =>
        DateOnly.FromDateTime(
            Given() is { } seconds
                ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
                : TimeProvider.System.GetLocalNow().DateTime
        );

    /// <summary>What is wrong with the given time; null when it is fine or none is given.</summary>
    public static string? Trouble() =>
        Text() is { } text && Given() is null
            ? $"{Variable} is '{text}'. Set it to whole seconds since 1970, or unset it."
            : null;

    private static long? Given() =>
        long.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond
            ? seconds
            : null;

    private static string? Text() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;
}
