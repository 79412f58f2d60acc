namespace Upshot.Templates;

/// <summary>
/// A fault in a template, in a theme author's words and without a full stop. Line and column count from 1, the length
/// in characters. The suggestion is the nearest known word, or null.
/// </summary>
public sealed record TemplateError(string Path, int Line, int Column, int Length, string Message, string? Suggestion);
