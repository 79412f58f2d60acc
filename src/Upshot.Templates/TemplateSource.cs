namespace Upshot.Templates;

/// <summary>A template as written: its name for <c>include</c>, the path to show in errors, and its text.</summary>
public sealed record TemplateSource(string Name, string Path, string Text);
