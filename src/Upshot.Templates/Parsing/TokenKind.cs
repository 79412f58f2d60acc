namespace Upshot.Templates.Parsing;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind
{
    /// <summary>Text outside code, printed as it is.</summary>
    Text,
    Name,

    /// <summary>A name with a dollar sign: <c>$</c>, <c>$$</c>, <c>$0</c>, <c>$name</c>.</summary>
    Local,
    Number,
    String,

    /// <summary>The text of an interpolated string before its first expression.</summary>
    InterpolationStart,
    InterpolationMiddle,
    InterpolationEnd,
    Symbol,
    NewLine,

    /// <summary>The end of a code block.</summary>
    CodeEnd,
    End,
}
