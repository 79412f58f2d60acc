namespace Upshot;

/// <summary>
/// How long a pattern may take. Each ends at once on any text; the limit counts the time of the wall, and a busy machine
/// may stop a program for a second without any fault of the text.
/// </summary>
public static class PatternTime
{
    public const int Milliseconds = 10_000;

    public static TimeSpan Limit { get; } = TimeSpan.FromMilliseconds(Milliseconds);
}
