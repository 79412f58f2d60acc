namespace Upshot.Parsing;

/// <summary>The address of a link or picture as it was typed, in the link itself or in a definition below the text.</summary>
/// <param name="Target">With character references decoded.</param>
/// <param name="At">Of the address alone.</param>
public sealed record LinkTarget(string Target, Location At);
