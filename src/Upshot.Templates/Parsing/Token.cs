namespace Upshot.Templates.Parsing;

/// <summary>One word of a template. Its text is the name or symbol as written, or what a text or string says.</summary>
internal readonly record struct Token(TokenKind Kind, Place Place, string Text)
{
    /// <summary>The value of a number.</summary>
    public object? Number { get; init; }

    /// <summary>Whether white space stands before it: <c>f [1]</c> passes a list, <c>f[1]</c> takes an item.</summary>
    public bool AfterSpace { get; init; }

    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsName(string name) => Kind == TokenKind.Name && Text == name;

    /// <summary>How a message names it.</summary>
    public string Description =>
        Kind switch
        {
            TokenKind.CodeEnd => "'}}'",
            TokenKind.End => "the end of the template",
            TokenKind.NewLine => "the end of the line",
            TokenKind.Text => "text",
            _ => Place.Quote,
        };
}
