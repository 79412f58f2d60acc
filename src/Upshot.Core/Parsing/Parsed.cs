namespace Upshot.Parsing;

/// <summary>What a reader made of its input, as far as it could, and what it found wrong with it.</summary>
public sealed record Parsed<T>(T Value, ImmutableArray<Diagnostic> Findings);
