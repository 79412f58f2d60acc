namespace Upshot.Parsing;

/// <summary>A part of a text: either words or a token.</summary>
/// <param name="Text">Empty when the piece is a token.</param>
/// <param name="Start">First character in the text.</param>
/// <param name="End">After the last character.</param>
public sealed record TextPiece(string Text, ContentToken? Token, int Start, int End);
