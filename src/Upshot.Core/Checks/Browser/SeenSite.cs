namespace Upshot.Checks.Browser;

/// <summary>What a browser showed of a site.</summary>
/// <param name="Pages">In order of their files.</param>
/// <param name="Troubles">What kept pages from being seen.</param>
/// <param name="IsAll">No page was left out on purpose.</param>
public sealed record SeenSite(ImmutableArray<SeenPage> Pages, ImmutableArray<Diagnostic> Troubles, bool IsAll);
