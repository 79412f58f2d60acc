namespace Upshot.Diagnostics;

/// <summary>A replacement that needs no judgement: the stretch of the source file and what to write there.</summary>
public sealed record TextEdit(Location At, string NewText);
