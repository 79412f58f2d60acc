namespace Upshot.Diagnostics;

/// <summary>Something that was written but not published, with the reason: nothing is silently left out.</summary>
/// <param name="Path">The source file.</param>
/// <param name="Reason">In the writer's words, such as "it is a draft".</param>
public sealed record LeftOut(string Path, string Reason);
