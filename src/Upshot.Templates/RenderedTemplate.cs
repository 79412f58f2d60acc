namespace Upshot.Templates;

/// <summary>The bytes of a page, or the error that stopped it; then there are no bytes.</summary>
public sealed record RenderedTemplate(ReadOnlyMemory<byte> Utf8, TemplateError? Error);
