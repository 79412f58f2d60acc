namespace Upshot.Checks;

/// <summary>What a reader would not like, and what writers silenced of it with a reason.</summary>
public sealed record CheckResult(ImmutableArray<Diagnostic> Findings, ImmutableArray<SilencedFinding> Silenced);
