namespace Upshot.Parsing;

/// <summary>A part of a text: either words or a token.</summary>
/// <param name="Text">Empty when the piece is a token.</param>
public sealed record TextPiece(string Text, ContentToken? Token);
