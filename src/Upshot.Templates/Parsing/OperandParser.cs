using Upshot.Templates.Nodes;

namespace Upshot.Templates.Parsing;

/// <summary>Makes trees of single values: names, literals, brackets and what hangs on them.</summary>
internal sealed class OperandParser(TokenReader tokens, ExpressionParser expressions, Func<Token, Block> parseBody)
{
    private const int UnaryPrecedence = 200;

    private static readonly HashSet<string> Reserved =
    [
        "if",
        "else",
        "end",
        "for",
        "in",
        "while",
        "case",
        "when",
        "capture",
        "with",
        "wrap",
        "func",
        "ret",
        "break",
        "continue",
        "import",
        "readonly",
        "tablerow",
    ];

    /// <summary>Whether a value can begin with this token.</summary>
    public static bool Starts(Token token, Token next) =>
        token.Kind switch
        {
            TokenKind.Name => !Reserved.Contains(token.Text) || IsLoopProperty(token, next),
            TokenKind.Local or TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart => true,
            TokenKind.Symbol => token.Text is "(" or "[" or "{" or "!" or "-" or "+" or "@" or "^",
            _ => false,
        };

    public Expression Parse(Position position)
    {
        var token = tokens.Current;
        if (!Starts(token, tokens.Next))
            throw token.Place.Fault($"a value is expected here, not {token.Description}");
        return token.Kind == TokenKind.Symbol && token.Text is "!" or "-" or "+" or "@" or "^"
            ? ParseUnary(position)
            : ParseParts(ParsePrimary(), Calls.Allowed);
    }

    public PathExpression ParseTarget()
    {
        var token = tokens.Current;
        if (token.Kind is not (TokenKind.Name or TokenKind.Local) || !Starts(token, tokens.Next))
            throw token.Place.Fault($"a name is expected here, not {token.Description}");
        return ParseParts(ParsePrimary(), Calls.None) as PathExpression
            ?? throw token.Place.Fault($"'{token.Text}' cannot be set");
    }

    private Expression ParseUnary(Position position)
    {
        var sign = tokens.Take();
        if (sign.Text == "@")
            return new FunctionReference(sign.Place, ParseTarget());
        if (!Starts(tokens.Current, tokens.Next))
            throw sign.Place.Fault($"a value is missing after '{sign.Text}'");
        var operand = expressions.Parse(UnaryPrecedence, sign.Text == "^" ? Position.Argument : position);
        var place = sign.Place.To(operand.Place);
        return sign.Text switch
        {
            "^" => new Spread(place, operand),
            _ => new Unary(place, sign.Text[0], operand),
        };
    }

    private Expression ParsePrimary()
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return new Literal(token.Place, tokens.Take().Number);
            case TokenKind.String:
                return new Literal(token.Place, tokens.Take().Text);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.Local:
                return new Local(token.Place, tokens.Take().Text);
            case TokenKind.Name:
                return ParseName(tokens.Take());
        }

        return token.Text switch
        {
            "[" => ParseList(),
            "{" => ParseObject(),
            _ => ParseBrackets(),
        };
    }

    private Expression ParseName(Token token)
    {
        if (IsLoopProperty(token, tokens.Current))
        {
            tokens.Take();
            var property = tokens.Take();
            if (property.Kind != TokenKind.Name || !LoopProperty.Names.Contains(property.Text))
                throw property.Place.Fault(
                    $"'{token.Text}' has no {property.Place.Quote}",
                    NearestWord.Find(property.Text, LoopProperty.Names)
                );
            return new LoopProperty(token.Place.To(property.Place), property.Text);
        }

        return token.Text switch
        {
            "true" => new Literal(token.Place, true),
            "false" => new Literal(token.Place, false),
            "null" => new Literal(token.Place, null),
            "this" => new This(token.Place),
            "do" => new FunctionLiteral(token.Place, new("'do'", null, parseBody(token))),
            _ => new Name(token.Place, token.Text),
        };
    }

    /// <summary>Members, items and calls in brackets after a value, without a space before them.</summary>
    private Expression ParseParts(Expression value, Calls calls)
    {
        for (; ; tokens.CountPart())
        {
            var token = tokens.Current;
            if (token.IsSymbol(".") || token.IsSymbol("?."))
                value = ParseMember(value);
            else if (token.IsSymbol("[") && !token.AfterSpace)
                value = ParseItem(value);
            else if (token.IsSymbol("(") && !token.AfterSpace && calls == Calls.Allowed && value is PathExpression)
                value = ParseCall(value);
            else
                return value;
        }
    }

    private Expression ParseMember(Expression target)
    {
        var dot = tokens.Take();
        var name = tokens.Current;
        if (name.Kind != TokenKind.Name)
            throw dot.Place.Fault($"a name is missing after '{dot.Text}'");
        tokens.Take();
        var place = target.Place.To(name.Place);
        if (name.Text is "empty" or "blank" && tokens.Current.IsSymbol("?") && !tokens.Current.AfterSpace)
            return new IsEmpty(place.To(tokens.Take().Place), target);

        var own = dot.Text == "?." ? Lookup.Lenient : OwnLookup(target);
        return new Member(place, target, name.Place, name.Text, own);
    }

    private static Lookup OwnLookup(Expression target) => target is PathExpression path ? path.Own : Lookup.Strict;

    private Item ParseItem(Expression target)
    {
        tokens.Take();
        var index = expressions.Parse();
        var close = tokens.Expect("]", $"after {index.Place.Quote}");
        return new(target.Place.To(close.Place), target, index, OwnLookup(target));
    }

    private Expression ParseCall(Expression function)
    {
        tokens.Take();
        List<Expression> arguments = [];
        while (!tokens.Current.IsSymbol(")"))
        {
            if (arguments.Count > 0)
                tokens.Expect(",", "between the arguments");
            arguments.Add(expressions.Parse());
        }

        tokens.Take();
        return expressions.MakeCall(function, arguments, []);
    }

    private Expression ParseBrackets()
    {
        var open = tokens.Take();
        var value = expressions.Parse();
        if (!tokens.Current.IsSymbol(")"))
            throw open.Place.Fault("this bracket is not closed with ')'");
        tokens.Take();
        return value;
    }

    private ListLiteral ParseList()
    {
        var open = tokens.Current;
        tokens.BeginList();
        tokens.Take();
        var items = ImmutableArray.CreateBuilder<Expression>();
        while (!tokens.Current.IsSymbol("]"))
        {
            items.Add(expressions.Parse());
            if (!tokens.Current.IsSymbol(","))
                break;
            tokens.Take();
        }

        return new(open.Place.To(Close(open, "]").Place), items.ToImmutable());
    }

    private ObjectLiteral ParseObject()
    {
        var open = tokens.Current;
        tokens.BeginList();
        tokens.Take();
        var members = ImmutableArray.CreateBuilder<(string, Expression)>();
        while (!tokens.Current.IsSymbol("}"))
        {
            var name = tokens.Take();
            if (name.Kind is not (TokenKind.Name or TokenKind.String))
                throw name.Place.Fault($"the name of a member is expected here, not {name.Description}");
            tokens.Expect(":", $"after '{name.Text}'");
            members.Add((name.Text, expressions.Parse()));
            if (!tokens.Current.IsSymbol(","))
                break;
            tokens.Take();
        }

        return new(open.Place.To(Close(open, "}").Place), members.ToImmutable());
    }

    /// <summary>The line may end within the brackets, but counts again right after them.</summary>
    private Token Close(Token open, string bracket)
    {
        if (!tokens.Current.IsSymbol(bracket))
            throw open.Place.Fault($"this bracket is not closed with '{bracket}'");
        tokens.EndList();
        return tokens.Take();
    }

    private Interpolation ParseInterpolation()
    {
        var start = tokens.Take();
        var parts = ImmutableArray.CreateBuilder<Expression>();
        parts.Add(new Literal(start.Place, start.Text));
        while (true)
        {
            parts.Add(expressions.Parse());
            var text = tokens.Current;
            if (text.Kind is not (TokenKind.InterpolationMiddle or TokenKind.InterpolationEnd))
                throw text.Place.Fault($"'}}' is missing before {text.Description}");
            tokens.Take();
            parts.Add(new Literal(text.Place, text.Text));
            if (text.Kind == TokenKind.InterpolationEnd)
                return new(start.Place.To(text.Place), parts.ToImmutable());
        }
    }

    private static bool IsLoopProperty(Token token, Token next) =>
        token.Text is "for" or "while" && next.IsSymbol(".") && !next.AfterSpace;

    /// <summary>Whether brackets right after a name call it.</summary>
    private enum Calls
    {
        Allowed,
        None,
    }
}
