namespace Upshot.Checks.Leaks;

/// <summary>What a file of the site says to whoever opens it, in plain letters.</summary>
/// <param name="Path">Of the file, from the root of the site.</param>
/// <param name="Words">What readers read.</param>
/// <param name="Values">What stands in tags and comments: addresses, descriptions, hidden values.</param>
internal sealed record PublishedText(string Path, string Words, string Values);
