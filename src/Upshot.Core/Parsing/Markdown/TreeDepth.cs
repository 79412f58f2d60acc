using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Upshot.Parsing.Markdown;

/// <summary>Looks at the depth of a syntax tree before it is rendered, whose renderer counts each level twice
/// and throws beyond 128.</summary>
internal static class TreeDepth
{
    private const int Levels = 56;

    /// <summary>The outermost block that holds more levels than can be rendered; null when there is none.</summary>
    public static Block? TooDeep(MarkdownDocument document)
    {
        foreach (var top in document)
        {
            var rest = new Stack<(MarkdownObject Node, int Level)>([(top, 0)]);
            while (rest.TryPop(out var next))
            {
                if (next.Level > Levels)
                    return top;
                foreach (var child in Children(next.Node))
                    rest.Push((child, next.Level + 1));
            }
        }

        return null;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) =>
        node switch
        {
            ContainerBlock block => block,
            LeafBlock { Inline: { } inline } => inline,
            ContainerInline inline => inline,
            _ => [],
        };
}
