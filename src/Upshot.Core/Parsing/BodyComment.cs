namespace Upshot.Parsing;

/// <summary>A comment in a page's text.</summary>
/// <param name="Text">Between the marks, without white space round it.</param>
/// <param name="NextBlock">The block that follows it, or that has it among its words; the comment's own place when there is none.</param>
public sealed record BodyComment(string Text, Location At, Location NextBlock);
