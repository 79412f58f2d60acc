namespace Upshot.Auditing;

/// <summary>A total of a topic.</summary>
/// <param name="Key">For programs.</param>
/// <param name="Number">The bare number; a share as a percentage.</param>
/// <param name="Label">What it counts, in the site's language.</param>
/// <param name="Value">The number as it is printed.</param>
public sealed record AuditFigure(string Key, decimal Number, string Label, string Value);
