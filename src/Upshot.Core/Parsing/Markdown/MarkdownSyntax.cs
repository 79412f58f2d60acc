using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Parsers.Inlines;

namespace Upshot.Parsing.Markdown;

/// <summary>The one Markdown that authors write: CommonMark and the named extensions, nothing else.</summary>
internal static class MarkdownSyntax
{
    public static MarkdownPipeline Pipeline { get; } = Create();

    private static MarkdownPipeline Create()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseAutoLinks()
            .UseAlertBlocks()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TokenInlineParser());
        builder.MaximumNestingDepth = MarkdownLimits.Nesting;
        return builder.Build();
    }
}
