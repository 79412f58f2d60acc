namespace Upshot.Templates.Parsing;

/// <summary>Reads one code block, from after <c>{{</c> to after <c>}}</c>.</summary>
internal sealed class CodeLexer(TemplateText source, List<Token> tokens, int position)
{
    private const int LongestSymbol = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Symbols = new HashSet<string>(
        "... ..< //= .. ?? ?! ?. && || |> == != <= >= += -= *= /= %= // | = ! < > + - * / % ( ) [ ] { } , : ; . @ ^ ?".Split(
            ' '
        )
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string text = source.Text;

    /// <summary>The interpolated strings around this point: their quote and how many braces were open.</summary>
    private readonly Stack<(char Quote, int Braces)> interpolations = [];
    private bool afterSpace;
    private int braces;

    public int Position { get; private set; } = position;

    private char Current => Peek(0);

    /// <summary>Adds the tokens of the block; returns the sign before its end, or a space.</summary>
    public char Read(Place enter)
    {
        while (Position < text.Length)
        {
            if (IsExit())
                return ReadExit();
            if (Current == '#')
                SkipComment();
            else if (Current == '\n')
                Add(TokenKind.NewLine, Position, Position + 1, "");
            else if (char.IsWhiteSpace(Current))
                Position++;
            else
                ReadToken();
            afterSpace = char.IsWhiteSpace(text[Position - 1]);
        }

        throw enter.Fault("this code is not closed with '}}'");
    }

    private bool IsExit()
    {
        var start = Current is '-' or '~' ? 1 : 0;
        return braces == 0 && Peek(start) == '}' && Peek(start + 1) == '}';
    }

    private char ReadExit()
    {
        var strip = Current is '-' or '~' ? Current : ' ';
        Add(TokenKind.CodeEnd, Position, Position + (strip == ' ' ? 2 : 3), "");
        return strip;
    }

    /// <summary>A comment ends with its line, with <c>##</c> if it began so, and always with the block.</summary>
    private void SkipComment()
    {
        var isLong = Peek(1) == '#';
        Position += isLong ? 2 : 1;
        while (Position < text.Length && !IsExit() && (isLong || Current != '\n'))
        {
            if (isLong && Current == '#' && Peek(1) == '#')
            {
                Position += 2;
                return;
            }

            Position++;
        }
    }

    private void ReadToken()
    {
        switch (Current)
        {
            case '"' or '\'':
                ReadString(Position, Current, TokenKind.String);
                break;
            case '`':
                ReadVerbatim();
                break;
            case '$' when Peek(1) is '"' or '\'':
                interpolations.Push((Peek(1), braces));
                Position++;
                ReadString(Position - 1, Current, TokenKind.InterpolationStart);
                break;
            case '}' when interpolations.TryPeek(out var open) && open.Braces == braces - 1:
                braces--;
                ReadString(Position, open.Quote, TokenKind.InterpolationMiddle);
                break;
            case '$' or '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                ReadName();
                break;
            case >= '0' and <= '9':
                var (end, number) = NumberLiteral.Read(source, Position);
                Add(TokenKind.Number, Position, end, "", number);
                break;
            default:
                ReadSymbol();
                break;
        }
    }

    private void ReadName()
    {
        var end = Position + 1;
        if (Current == '$' && Peek(1) == '$')
            end++;
        else
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
                end++;

        var kind = Current == '$' ? TokenKind.Local : TokenKind.Name;
        Add(kind, Position, end, text[Position..end]);
    }

    private void ReadSymbol()
    {
        for (var length = Math.Min(LongestSymbol, text.Length - Position); length > 0; length--)
        {
            if (!Symbols.TryGetValue(text.AsSpan(Position, length), out var symbol))
                continue;

            braces += symbol switch
            {
                "{" => 1,
                "}" => -1,
                _ => 0,
            };
            Add(TokenKind.Symbol, Position, Position + length, symbol);
            return;
        }

        throw new Place(source, Position, 1).Fault($"'{Current}' has no meaning here");
    }

    /// <summary>Reads from the quote, or from the brace that ends an expression inside an interpolated string.</summary>
    private void ReadString(int start, char quote, TokenKind kind)
    {
        var literal = StringLiteral.Read(source, start, Position + 1, quote, kind != TokenKind.String);
        if (kind != TokenKind.String && text[literal.End - 1] == '{')
            braces++;
        else if (kind != TokenKind.String)
            interpolations.Pop();

        var isWhole = kind == TokenKind.InterpolationStart && text[literal.End - 1] != '{';
        var isLast = kind == TokenKind.InterpolationMiddle && text[literal.End - 1] != '{';
        var actual =
            isWhole ? TokenKind.String
            : isLast ? TokenKind.InterpolationEnd
            : kind;
        Add(actual, start, literal.End, literal.Value);
    }

    private void ReadVerbatim()
    {
        var end = Position + 1;
        while (end < text.Length && (text[end] != '`' || (end + 1 < text.Length && text[end + 1] == '`')))
            end += text[end] == '`' ? 2 : 1;
        if (end >= text.Length)
            throw new Place(source, Position, 1).Fault("this text is not closed with '`'");

        var value = text[(Position + 1)..end].Replace("``", "`", StringComparison.Ordinal);
        Add(TokenKind.String, Position, end + 1, value);
    }

    private void Add(TokenKind kind, int start, int end, string value, object? number = null)
    {
        tokens.Add(new(kind, new(source, start, end - start), value) { Number = number, AfterSpace = afterSpace });
        Position = end;
    }

    private char Peek(int ahead) => Position + ahead < text.Length ? text[Position + ahead] : '\0';
}
