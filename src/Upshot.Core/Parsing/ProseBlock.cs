namespace Upshot.Parsing;

/// <summary>What a block of a page's text is.</summary>
public enum ProseKind
{
    Heading,
    Paragraph,
    ListItem,
    TableCell,

    /// <summary>Somebody else's words: not judged as the author's.</summary>
    Quotation,
}

/// <summary>A block of a page's text as it was written, for those who judge words.</summary>
/// <param name="Level">Of a heading, 1 to 6; otherwise 0.</param>
public sealed record ProseBlock(ProseKind Kind, int Level, ImmutableArray<ProseRun> Runs);

/// <summary>What a run of a block is.</summary>
public enum ProseRunKind
{
    Words,

    /// <summary>Code in a line: read, but not judged.</summary>
    Code,

    /// <summary>Stands for a number, a message or a name of the site.</summary>
    Token,
}

/// <summary>A piece of a block with its place in the text.</summary>
/// <param name="Text">As readers see it; empty for a token, which the site turns into words.</param>
/// <param name="Token">Null unless the run is a token.</param>
/// <param name="Start">First character in the page's text, front matter apart.</param>
/// <param name="End">After the last character.</param>
public sealed record ProseRun(ProseRunKind Kind, string Text, ContentToken? Token, int Start, int End);
