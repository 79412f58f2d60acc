namespace Upshot.Checks.Baselines;

/// <summary>A finding with what it is known by.</summary>
public sealed record KeyedFinding(Diagnostic Finding, FindingKey Key);
