namespace Upshot.Torture;

/// <summary>How often something was tried, and which tries broke the promise.</summary>
internal sealed record Tally(long Tried, ImmutableArray<string> Broken)
{
    /// <summary>The moment aimed at never came, so nothing was tried.</summary>
    public static Tally Missed { get; } = new(0, []);

    /// <summary>One try.</summary>
    /// <param name="trouble">What is wrong after it; null when the promise held.</param>
    public static Tally Of(string? trouble) => new(1, trouble is null ? [] : [trouble]);

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Tried + right.Tried, [.. left.Broken, .. right.Broken]);
}
