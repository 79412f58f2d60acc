using Upshot.Output;

namespace Upshot.Browser.Printing;

/// <summary>A site with its printed pages.</summary>
/// <param name="Files">Sorted by path, the PDF files among them.</param>
public sealed record PrintedSite(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Troubles);
