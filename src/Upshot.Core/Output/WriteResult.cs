namespace Upshot.Output;

/// <summary>How writing or removing a site ended.</summary>
/// <param name="Findings">Why it was not done, or what was left behind.</param>
/// <param name="Count">Files written or removed.</param>
public sealed record WriteResult(Outcome Outcome, ImmutableArray<Diagnostic> Findings, int Count);
