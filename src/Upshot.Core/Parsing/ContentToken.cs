namespace Upshot.Parsing;

/// <summary>The kinds of <c>{{ kind:id }}</c>; the name in lower case is what the writer types.</summary>
public enum TokenKind
{
    Metric,
    Change,
    Target,
    Card,
    Chart,
    Message,
    Service,
}

/// <summary>One <c>{{ kind:id at=PERIOD }}</c> in text.</summary>
/// <param name="Period">As written after <c>at=</c>; only a metric token may have one.</param>
/// <param name="At">From the first brace to after the last.</param>
public sealed record ContentToken(TokenKind Kind, string Id, string? Period, Location At);
