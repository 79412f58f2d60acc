namespace Upshot.Checks.Comparing;

/// <summary>A number that says something else than before.</summary>
/// <param name="Before">In words, with its status; null for a new number.</param>
/// <param name="After">The same now; null for one that is gone.</param>
public sealed record NumberChange(string Title, string? Before, string? After);
