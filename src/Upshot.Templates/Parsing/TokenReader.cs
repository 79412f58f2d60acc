namespace Upshot.Templates.Parsing;

/// <summary>Walks over the tokens of a template and counts how deep the parser is.</summary>
internal sealed class TokenReader(List<Token> tokens)
{
    private int index;
    private int nesting;
    private int lists;

    /// <summary>How much of the current statement was counted.</summary>
    public int Parts { get; set; }

    public Token Current => tokens[index];

    public Token Next => tokens[Math.Min(index + 1, tokens.Count - 1)];

    public Token Take()
    {
        var taken = Current;
        if (index < tokens.Count - 1)
            index++;
        SkipLineEndsInList();
        return taken;
    }

    public Token Expect(string symbol, string whatFor)
    {
        if (!Current.IsSymbol(symbol))
            throw Current.Place.Fault($"'{symbol}' is missing {whatFor}, before {Current.Description}");
        return Take();
    }

    /// <summary>Inside brackets of lists and objects, lines may end anywhere.</summary>
    public void BeginList() => lists++;

    public void EndList() => lists--;

    /// <summary>After a pipe the line may end.</summary>
    public void SkipLineEnds()
    {
        while (Current.Kind == TokenKind.NewLine)
            index++;
    }

    /// <summary>Counts what hangs together in one statement, since a long chain is a deep tree.</summary>
    public void CountPart()
    {
        if (++Parts > Limits.Parts)
            throw Current.Place.Fault($"this has more than {Limits.Parts:N0} parts");
    }

    public void Enter()
    {
        if (++nesting > Limits.Nesting)
            throw Current.Place.Fault($"this is nested more than {Limits.Nesting} deep");
    }

    public void Leave() => nesting--;

    private void SkipLineEndsInList()
    {
        if (lists > 0)
            SkipLineEnds();
    }
}
