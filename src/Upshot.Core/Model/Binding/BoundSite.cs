namespace Upshot.Model.Binding;

/// <summary>The site, as far as it could be bound, what is wrong with it, and what is left out.</summary>
public sealed record BoundSite(Site? Site, ImmutableArray<Diagnostic> Findings, ImmutableArray<LeftOut> LeftOut);
