using Upshot.Checks.Browser;

namespace Upshot.Browser;

/// <summary>What was seen, and what kept pages from being seen.</summary>
/// <param name="Pages">In order of their files.</param>
/// <param name="IsAll">No page was left out on purpose.</param>
public sealed record BrowserAnswer(ImmutableArray<SeenPage> Pages, ImmutableArray<Diagnostic> Troubles, bool IsAll);
