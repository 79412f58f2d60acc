namespace Upshot.Output;

/// <summary>A line that a server sends before a file.</summary>
public sealed record SiteHeader(string Name, string Value);
