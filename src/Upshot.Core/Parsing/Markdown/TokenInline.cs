using Markdig.Syntax.Inlines;

namespace Upshot.Parsing.Markdown;

/// <summary>A token as a node of the syntax tree.</summary>
internal sealed class TokenInline(ContentToken token) : LeafInline
{
    public ContentToken Token { get; } = token;
}
